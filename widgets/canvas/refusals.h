#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QRect>
#include <cstdint>
#include <vector>

#include "widgets/canvas/tools/tool.h"

namespace stampede {

/// Tells on the canvas what was refused: by the desk at once, by the cloud's service when it answers a call of the
/// player; each beside the resource that it was about.
class Refusals : public QObject {
    Q_OBJECT
public:
    explicit Refusals(const Canvas& canvas);

private:
    void noteProblem(const Problem& problem, const std::vector<ResourceId>& about);
    void follow();
    void readLog();
    QRect placeOf(const ResourceId& id) const;  ///< in the view, null where it has none

    const Canvas& m_canvas;
    std::size_t m_read = 0;  ///< entries of the log
};

}  // namespace stampede
