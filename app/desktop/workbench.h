#pragma once

#include <QMainWindow>

class QDockWidget;
class QToolBar;

namespace stampede {

class AnnouncementBanner;
class CanvasScene;
class CommandActions;
class PalettePanel;
class Session;
class Theme;

/// The canvas with everything that stands around it, each part where the user wants it.
class Workbench : public QMainWindow {
    Q_OBJECT
public:
    /// All are borrowed.
    Workbench(Session& session, Theme& theme, const CommandActions& actions, QWidget* parent);

    CanvasScene& scene() { return *m_scene; }
    AnnouncementBanner& banner() { return *m_banner; }
    PalettePanel& palettePanel() { return *m_palette; }
    /// By its name in arrangements: "palette" ...; null where there is none.
    QDockWidget* dock(const char* name) const;

    QByteArray arrangement() const;
    /// Everything where it stood then; where it stands at first for nothing.
    void arrange(const QByteArray& arrangement);

private:
    void addCanvas(const CommandActions& actions);
    void addPanels();
    QDockWidget* addDock(Qt::DockWidgetArea area, const char* name, const QString& title, QWidget* content);

    Session& m_session;
    Theme& m_theme;
    CanvasScene* m_scene;
    AnnouncementBanner* m_banner = nullptr;
    PalettePanel* m_palette = nullptr;
};

}  // namespace stampede
