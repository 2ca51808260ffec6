#pragma once

#include <QObject>
#include <QTimer>
#include <array>
#include <deque>
#include <map>
#include <memory>
#include <vector>

#include "widgets/canvas/canvas_items.h"

namespace stampede {

class DotItem;

/// Requests that move along the links by how they end. As many dots as can be read; the honest rates are in the links'
/// tooltips. One timer moves what moves, and stands while nothing does.
class Traffic : public QObject {
    Q_OBJECT
public:
    /// All are borrowed.
    Traffic(QGraphicsScene& scene, const CanvasStyle& style, const CanvasItems& items);
    ~Traffic() override;

    enum Outcome : std::size_t { ok, late, wrong, failed, outcomes };
    using Rates = std::array<double, outcomes>;  ///< per second

    /// After the links have changed: which way of requests is shown by which link.
    void learn(const Architecture& drawing);
    /// What is on its way stays on its link where that moved, and vanishes where it became shorter.
    void followLinks();
    void arrived(const Snapshot& snapshot, bool isPlaying);
    void clear();
    void setAnimated(bool animated);

private:
    using Counts = std::array<std::int64_t, outcomes>;
    struct Stream {
        LinkItem* item = nullptr;
        Rates rates = {};
        Rates owed = {};  ///< which outcome is due next
        double due = 0;   ///< dots, grows with time
        std::vector<DotItem*> dots = {};
    };
    struct Past {
        SimTime at = {};
        std::vector<Counts> counts = {};  ///< by stream
    };

    std::vector<Counts> countsOf(const Snapshot& snapshot) const;
    void tick();
    void launch(Stream& stream);
    bool move(Stream& stream, double seconds);
    static void follow(Stream& stream);
    QString tipOf(const Stream& stream, double seconds) const;
    void startOrStop();

    QGraphicsScene& m_scene;
    const CanvasStyle& m_style;
    const CanvasItems& m_items;
    std::vector<Stream> m_streams;
    std::map<std::pair<ResourceId, ResourceId>, std::size_t> m_ways;
    std::map<ResourceId, QString> m_names;
    std::deque<Past> m_past;
    QTimer m_timer;
    bool m_animated = true;
    bool m_playing = false;
};

}  // namespace stampede
