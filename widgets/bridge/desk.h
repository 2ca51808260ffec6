#pragma once

#include <QObject>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "model/run/snapshot.h"
#include "model/scenario/scenario.h"

namespace stampede {

class Document;
class DocumentNotifier;
class DrawingHistory;
class Runner;
class SnapshotFeed;
struct Result;
struct RivalScript;
struct RunRecord;

/// What everybody at the window works on: the drawing as it stands, in whichever of the two states, and the one door
/// for Actions. While designing, an Action edits the scenario; while playing, it edits the run's drawing and is ordered
/// from the run. Panels read from here and act through perform() only.
class Desk : public QObject {
    Q_OBJECT
public:
    /// The paces that a day can be played at, in seconds of it for each second of the clock, and how far a step goes.
    static constexpr double speeds[] = {1, 10, 60, 600};
    /// Where `speed` stands among them; none of them does not compile.
    static consteval int paceOf(double speed) {
        for (int index = 0; index < static_cast<int>(std::size(speeds)); ++index)
            if (speeds[index] == speed) return index;
        throw "no pace that is offered";
    }
    static constexpr SimTime wholeStep = seconds(10), smallStep = seconds(1);

    /// The document is borrowed.
    explicit Desk(Document& document, QObject* parent = nullptr);
    ~Desk() override;

    const Catalog& catalog() const;
    const Document& document() const { return m_document; }
    /// The scenario that is designed, or that the run was started from. Its architecture is not the run's drawing.
    const Scenario& scenario() const;
    /// What is drawn: the scenario's drawing while designing, the run's while playing.
    const Architecture& drawing() const;

    bool isPlaying() const { return m_runner != nullptr; }
    /// How the run stands, null while designing.
    std::shared_ptr<const Snapshot> snapshot() const;
    // The transport of the run; none of it does anything while designing.
    void play();
    void pause();
    /// Stands still after `by` more.
    void step(SimTime by);
    /// As fast as it goes, until the day is over or pause().
    void toTheEnd();
    /// True while the day goes on, and while it does so on the way to its end.
    bool isMoving() const;
    bool isRushing() const;
    /// How many seconds of the day a second brings, where this computer does not keep up with pace().
    std::optional<double> attainedSpeed() const;
    /// The resource of the run that a closer look is taken at; empty for none.
    void watch(const ResourceId& id);
    /// What the run came to until now, and all that is needed to play it again. While playing only.
    Result result() const;
    RunRecord record() const;

    /// Does them together as one step. On a problem (which is also told by refused()) nothing happens. Edits of the
    /// rest of the scenario are for designing, commands, hints and notes for playing.
    std::optional<Problem> perform(std::vector<Action> batch);
    std::optional<Problem> perform(Action::What what) {
        return perform(std::vector<Action>{{.what = std::move(what)}});
    }
    /// The same for who tells the problem in its own place: refused() stays silent.
    std::optional<Problem> tryPerform(std::vector<Action> batch);
    /// Why perform() would refuse, without doing anything.
    std::optional<Problem> check(const std::vector<Action>& batch) const;

    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();

    /// A seed for another day, small enough to be told to somebody.
    static std::uint64_t freshSeed();

    /// Everybody takes over what was typed and is still in a field: before the day is begun, saved or left. What could
    /// not be taken over, each by what it is for.
    QStringList settle();

    /// Starts a run from the scenario as it stands, at 0:00 and standing. A run before it is over.
    void startRun(std::uint64_t seed);
    void startRun(std::uint64_t seed, std::vector<RivalScript> rivals);
    /// Back to designing; what was played is gone.
    void endRun();
    /// Makes the run's drawing the scenario's, as one step that can be undone, and goes back to designing.
    void keepDesign();

    /// At which pace this run and those to come are played: an index of `speeds`, cut to them.
    int pace() const { return m_pace; }
    void setPace(int index);
    /// How many steps the player has taken in the run; 0 while designing.
    std::int64_t stepsTaken() const { return m_steps; }

    /// An id for a new one of that kind that is free in the drawing and was never used in the run.
    ResourceId freshId(const Kind& kind, const std::vector<ResourceId>& taken = {}) const;

Q_SIGNALS:
    void opened();        ///< another scenario is designed, before changed()
    void changed();       ///< the drawing or the scenario
    void stateChanged();  ///< designing or playing, before changed()
    void stepTaken();     ///< the player did something in the run, which need not change the drawing
    void arrived();       ///< another snapshot
    void paceChanged();
    /// `about`: the resources that what was asked for was about, which need not be drawn.
    void refused(const stampede::Problem& problem, const std::vector<stampede::ResourceId>& about);
    void settling(QStringList& left);  ///< see settle(); adds to `left` what cannot be taken over

private:
    std::optional<Problem> performInRun(std::vector<Action> batch);
    void tellChange();

    Document& m_document;
    std::unique_ptr<DocumentNotifier> m_notifier;
    std::shared_ptr<const Scenario> m_first;  ///< what the document held when its history began
    int m_pace;
    std::shared_ptr<const Scenario> m_played;   ///< what the run was started from
    std::unique_ptr<DrawingHistory> m_history;  ///< of the run's drawing: what its thread has too, batch by batch
    std::int64_t m_steps = 0;                   ///< of the player in the run, one for each batch
    std::unique_ptr<Runner> m_runner;
    std::unique_ptr<SnapshotFeed> m_feed;
};

}  // namespace stampede
