#pragma once

#include <QMainWindow>
#include <QTimer>
#include <optional>

#include "model/architecture/resource.h"

class QDockWidget;
class QToolBar;

namespace stampede {

class AnnouncementBanner;
class CanvasScene;
class CanvasView;
class CommandActions;
class LogPanel;
class OutlinePanel;
class InspectorPanel;
class PalettePanel;
class Session;
class Theme;
struct UserCommand;

/// The canvas with everything that stands around it, each part where the user wants it.
class Workbench : public QMainWindow {
    Q_OBJECT
public:
    /// All are borrowed.
    Workbench(Session& session, Theme& theme, const CommandActions& actions, QWidget* parent);

    CanvasScene& scene() { return *m_scene; }
    CanvasView& view() { return *m_view; }
    OutlinePanel& outline() { return *m_outline; }
    LogPanel& log() { return *m_log; }
    /// Goes to an entry of the log.
    void showLog(std::uint32_t entry);
    /// Opens that one of the day's notices.
    void showAnnouncement(std::size_t notice);
    /// Opens the newest of them, or puts them away.
    void toggleAnnouncements();
    /// Another scenario stands on the desk: what was searched for in the one before is over.
    void begin();
    /// Shows everything that is drawn, once the canvas has its size.
    void fitSoon();
    /// What there is to say about what is selected, in view and with the keyboard.
    void inspect();
    /// Where typing finds a kind to draw.
    void searchPalette();
    /// Where typing finds something that is drawn.
    void find();
    /// The one that this command shows and hides; null where it is no such command.
    QDockWidget* dock(const UserCommand& command) const;

    QByteArray arrangement() const;
    /// Everything where it stood then, once there is room to stand in.
    void arrange(const QByteArray& arrangement) { m_arrangement = arrangement; }

Q_SIGNALS:
    void hinted(const QString& sentence);  ///< for the status line; empty: nothing to say any more

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void askMenu(QPoint global, const ResourceId& id);
    void addCanvas(const CommandActions& actions);
    void addPanels();
    void connectPanels(const CommandActions& actions);
    void reveal(const UserCommand& command);
    QDockWidget* addDock(const UserCommand& command, QWidget* content);
    void retranslate();
    void addPair(Qt::DockWidgetArea area, QDockWidget* first, QDockWidget* second);

    Session& m_session;
    Theme& m_theme;
    std::optional<QByteArray> m_arrangement = QByteArray();  ///< until it is shown
    CanvasScene* m_scene;
    QToolBar* m_tools = nullptr;
    CanvasView* m_view = nullptr;
    QTimer m_fitting;  ///< fires once everything has its place
    AnnouncementBanner* m_banner = nullptr;
    PalettePanel* m_palette = nullptr;
    OutlinePanel* m_outline = nullptr;
    LogPanel* m_log = nullptr;
    InspectorPanel* m_inspector = nullptr;
};

}  // namespace stampede
