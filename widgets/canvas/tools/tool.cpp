#include "widgets/canvas/tools/tool.h"

#include <cmath>

#include "widgets/canvas/tools/connect_tool.h"
#include "widgets/canvas/tools/pan_tool.h"
#include "widgets/canvas/tools/select_tool.h"

namespace stampede {

std::unique_ptr<Tool> makeTool(ToolId id, const Canvas& canvas) {
    switch (id) {
        case ToolId::select: return std::make_unique<SelectTool>(canvas);
        case ToolId::connect: return std::make_unique<ConnectTool>(canvas);
        case ToolId::pan: return std::make_unique<PanTool>(canvas);
    }
    return nullptr;
}

double snapped(double value) { return std::round(value / gridStep) * gridStep; }

QPointF snapped(QPointF point) { return {snapped(point.x()), snapped(point.y())}; }

}  // namespace stampede
