#pragma once

#include "widgets/inspector/inspector_context.h"

class QLabel;

namespace stampede {

class ElidedLabel;
class LineField;
class ProblemNote;

/// Who it is and how it is: icon, name (to be edited in place), kind, id, state, and what is wrong in one sentence.
class HeaderSection : public QWidget {
    Q_OBJECT
public:
    HeaderSection(const InspectorContext& context, ResourceId id, QWidget* parent);
    void refresh();
    void finish() { finishName(); }
    void keep(Drafts& drafts) const;
    void bring(const Drafts& drafts);
    LineField* name() const { return m_name; }
    /// Whether it tells a trouble that the console log says more of.
    bool tellsTroubleOfConsole() const;

private:
    void finishName();
    void tellProblem(const QString& sentence);
    void showName(const Resource* drawn);
    void showState();
    void layOut();
    void dress();

    const InspectorContext& m_context;
    ResourceId m_id;
    const Kind* m_kind;
    QLabel* m_icon;
    LineField* m_name;
    QString m_shownName;
    QLabel* m_kindLine;
    QWidget* m_stateRow;
    QLabel* m_mark;
    ElidedLabel* m_state;
    QLabel* m_status;
    QLabel* m_trouble;
    ProblemNote* m_problem;
    State m_shownState = State::drawn;
};

}  // namespace stampede
