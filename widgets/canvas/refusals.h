#pragma once

#include <QCoreApplication>
#include <QObject>
#include <cstdint>

#include "widgets/canvas/tools/tool.h"

namespace stampede {

/// Tells on the canvas what was refused: by the desk at once, by the cloud's service when it answers a call of the
/// player; each beside the resource that it was about.
class Refusals : public QObject {
    Q_OBJECT
public:
    explicit Refusals(const Canvas& canvas);

private:
    void tellProblem(const Problem& problem);
    void follow();
    void readLog();
    void tellAt(const ResourceId& id, const QString& why);

    const Canvas& m_canvas;
    std::size_t m_read = 0;  ///< entries of the log
};

}  // namespace stampede
