#pragma once

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
    static bool mayBePlaced(const Kind& kind);

    // layout_measure.cpp: containers from the inside out; m_local is relative to the container
    QSizeF measure(const Resource& container);
    QSizeF measureGrid(const Resource& container);
    QSizeF measureLanes(const Resource& container);
    std::map<std::string, Row> lanesOf(const Resource& container) const;
    void placeColumns(const Resource& container);
    void placeRows(const Resource& container);
    int bandsOver(const Resource& container, const Row& row, const std::vector<Row>& before) const;
    bool spansIn(const Resource& placed, const Resource& container) const;
    qreal settleRow(const Row& row);
    qreal placeFrames(const Row& row);
    QSizeF gridOf(const ResourceId& container, qreal width);
    void placeSpanning(const Resource& container);
    void addLanes(const Resource& container);
    QSizeF atLeast(const Resource& container, QSizeF needed) const;

    // layout_place.cpp: everything into the scene
    void placeFree();
    QPointF freeSpot(QSizeF size, qreal x, qreal y) const;
    /// Right of what stands at the top already, below it where there is no room.
    QPointF besides(QSizeF size) const;
    void add(Box box);
    void addContainer(const Resource& container, QPointF origin);
    void addSpanning();
    void addFeet();
    void finish();

    // layout_chips.cpp
    void addChips();
    void addChipsOn(const Box& host, const Ids& chips, bool above);
    void addTray(const ResourceId& container, const Ids& chips);
    static qreal chipWidth(const Resource& chip);

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
