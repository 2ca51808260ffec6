#pragma once

#include <optional>
#include <set>

#include "widgets/canvas/layout.h"
#include "widgets/canvas/measures.h"

namespace stampede {

/// Builds a layout: sizes from the inside out, then places from the outside in, then chips, feet and ways of links.
class LayoutBuilder {
public:
    LayoutBuilder(const Architecture& drawing, const std::vector<Member>& members);
    CanvasLayout build();

private:
    using Ids = std::vector<ResourceId>;
    template <typename T>
    using ById = std::map<ResourceId, T, std::less<>>;

    /// What stands in a row of containers side by side, or alone.
    using Row = std::vector<const Resource*>;
    /// What stands in a zone.
    struct LaneRow {
        std::string name = {};
        Row row = {};
    };
    /// A card or frame that stands in the grid of a container.
    struct Cell {
        ResourceId id = {};
        const Resource* drawn = nullptr;  ///< null for a member
    };

    // layout_sort.cpp: what goes where
    void sortResources();
    void sortMembers();
    void findHosts();
    Ids hostsOf(const Resource& chip, std::set<ResourceId>& seen) const;
    bool isContainer(std::string_view id) const;

    // layout_measure.cpp: containers from the inside out; m_local is relative to the container
    QSizeF measure(const Resource& container);
    QSizeF measureGrid(const Resource& container);
    QSizeF measureLanes(const Resource& container);
    qreal settleRow(const Row& row);
    qreal placeFrames(const Row& row);
    QSizeF gridOf(const ResourceId& container, qreal width);
    QSizeF atLeast(const Resource& container, QSizeF needed) const;

    // layout_lanes.cpp
    std::vector<LaneRow> lanesOf(const Resource& container) const;
    void placeColumns(const Resource& container);
    qreal widen(const Row& lane);
    static void pushRight(QRectF& span, const std::vector<QRectF>& taken);
    void placeRows(const Resource& container);
    void placeAutomatic(const Resource& container);
    void separate(const Resource& container, bool downwards);
    std::vector<Row> sideBySide(const Resource& container) const;
    int bandsOver(const Resource& container, const Row& row, const std::vector<Row>& before) const;
    bool spansIn(const Resource& placed, const Resource& container) const;
    static bool standsBelow(const Resource& placed);
    std::optional<QRectF> placeSpanning(const Resource& container);
    void makeRoomToSpan(const Resource& container);
    void settleFrames(const Resource& container);

    // layout_place.cpp: everything into the scene
    void placeFree();
    QPointF freeSpot(QSizeF size, qreal x, qreal y) const;
    /// Right of what stands at the top already, below it where there is no room.
    QPointF besides(QSizeF size) const;
    void add(Box box);
    void addContainer(const Resource& container, QPointF origin);
    void addLanes(const Resource& container);
    void addSpanning();
    QRectF spanningRect(const Resource& resource, const Box* outer) const;
    void addFeet();
    void finish();

    // layout_chips.cpp
    void addChips();
    void addChipsOn(const Box& host, const Ids& chips, bool above);
    void addTray(const ResourceId& container, const Ids& chips);
    static qreal chipWidth(const Resource& chip);
    qreal chipsWidth(const Ids& chips) const;
    static qreal tabWidth(const Resource& container);

    // layout_routes.cpp
    void addRoutes();

    const Architecture& m_drawing;
    const std::vector<Member>& m_members;
    CanvasLayout m_layout;

    std::vector<const Resource*> m_roots;     ///< containers that stand in none
    std::vector<const Resource*> m_free;      ///< cards and frames that stand in none
    std::vector<const Resource*> m_spanning;  ///< cards that are placed
    std::vector<const Resource*> m_frames;    ///< frames that are placed
    std::vector<const Member*> m_strays;      ///< what was removed, in no container
    ById<std::vector<Cell>> m_cells;          ///< of each container, beside its frames
    ById<ById<Ids>> m_launched;               ///< members by frame and container
    ById<Ids> m_within;                       ///< containers that each placed one is in
    ById<Ids> m_chips;                        ///< by the host whose lower edge they are on
    ById<Ids> m_edgeChips;                    ///< by the container whose upper edge they are on
    ById<Ids> m_unused;                       ///< by the container, empty for the canvas
    ById<QRectF> m_local;                     ///< of what is in a container, relative to it
    ById<std::vector<QRectF>> m_frameParts;   ///< of each frame, relative to what contains its containers
    std::vector<QRectF> m_taken;              ///< of the canvas itself
};

/// The way of a link as corners; empty when neither end is drawn.
std::vector<QPointF> wayBetween(const Box& from, const Box& to, const CanvasLayout& layout, int arrivals);

}  // namespace stampede
