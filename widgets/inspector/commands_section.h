#pragma once

#include "widgets/bridge/resource_commands.h"
#include "widgets/inspector/inspector_context.h"

class QLabel;
class QPushButton;
class QGridLayout;

namespace stampede {

class ProblemNote;

class CommandForm;

/// What can be ordered of it now, besides edits: a button each, with a form where there is more to say.
class CommandsSection : public QWidget {
    Q_OBJECT
public:
    CommandsSection(const InspectorContext& context, ResourceId id, QWidget* parent);
    void refresh();

private:
    struct Entry {
        const CommandRule* rule = nullptr;
        QPushButton* button = nullptr;
        QWidget* box = nullptr;  ///< of the form, which opens below the button
        CommandForm* form = nullptr;
    };
    void add(const ResourceCommand& command);
    void makeForm(Entry& entry);
    void order(Entry& entry);

    const InspectorContext& m_context;
    ResourceId m_id;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QGridLayout* m_layout;
    int m_next = 2;  ///< the next cell, two in each row of the grid
    ProblemNote* m_problem;
};

}  // namespace stampede
