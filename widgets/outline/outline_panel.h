#pragma once

#include <QWidget>

#include "model/architecture/resource.h"

class QTreeView;

namespace stampede {

class Desk;
class OutlineModel;
class Selection;
class Theme;

/// The drawing as a tree, in step with the selection: everything that can be done on the canvas, by keyboard.
class OutlinePanel : public QWidget {
    Q_OBJECT
public:
    /// What it works on is borrowed.
    OutlinePanel(Desk& desk, Selection& selection, Theme& theme, QWidget* parent = nullptr);

    void renameInPlace(const ResourceId& id);

Q_SIGNALS:
    void menuAsked(QPoint global, const stampede::ResourceId& id);
    void inspectorAsked();  ///< Enter, or a double click

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool key(class QKeyEvent& event);
    void showSelection();
    void takeSelection();
    void expandNew(const QModelIndex& parent, int first, int last);
    void showStates();
    void askMenu(QPoint at);
    void name();
    void dress();

    Desk& m_desk;
    Selection& m_selection;
    OutlineModel* m_model;
    QTreeView* m_tree;
    bool m_showing = false;
};

}  // namespace stampede
