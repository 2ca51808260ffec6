#pragma once

#include <QPlainTextEdit>

#include "model/cloud/parts/console_line.h"

namespace stampede {

class Theme;

/// The console log of a machine, newest last. Follows the end unless somebody has scrolled away from it.
class ConsoleView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ConsoleView(Theme& theme, QWidget* parent = nullptr);
    void showLines(const std::vector<ConsoleLine>& lines);

private:
    std::size_t m_shown = 0;
    SimTime m_first = {};
};

}  // namespace stampede
