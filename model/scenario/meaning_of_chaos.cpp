#include "model/architecture/catalog.h"
#include "model/architecture/unknown_name.h"
#include "model/chaos/fault.h"
#include "model/scenario/meaning.h"

namespace stampede {

namespace {

class ChaosMeaning {
public:
    ChaosMeaning(const Catalog& catalog, Contradictions& found) : m_catalog(catalog), m_found(found) {}

    void check(const ChaosEntry& entry, const std::string& path) {
        if (entry.at.has_value() == entry.between.has_value())
            m_found.note(path, STAMPEDE_TEXT("scenario", "A fault has either \"at\" or \"between\"."));
        if (entry.between && entry.between->second < entry.between->first)
            m_found.note(path + "/between",
                         STAMPEDE_TEXT("scenario", "The first of two moments comes before the second."));
        if (entry.target.empty() == !entry.select.has_value())
            m_found.note(path, STAMPEDE_TEXT("scenario", "A fault has either \"target\" or \"select\"."));
        if (entry.select) checkSelection(*entry.select, path + "/select");
        if (!entry.fault) return;
        for (const FaultMember& member : entry.fault->members)
            if (member.needed && !entry.details.find(member.name))
                m_found.note(
                    path, STAMPEDE_TEXT("scenario", "This fault needs a member \"%1\".").arg(std::string(member.name)));
        if (!entry.fault->check) return;
        for (const Kind* kind : kindsOf(entry)) {
            std::vector<Problem> problems = entry.fault->check(entry, *kind);
            for (Problem& found : problems) m_found.note(path + '/' + found.path, std::move(found.sentence));
            if (!problems.empty()) return;
        }
    }

private:
    /// The kinds that a fault may meet whatever is drawn: a drawing may change under a plan, so its target's kind of
    /// today says nothing about the file.
    std::vector<const Kind*> kindsOf(const ChaosEntry& entry) const {
        std::vector<const Kind*> kinds;
        if (!entry.select) return kinds;
        for (const std::string& word : entry.select->kinds)
            if (const Kind* kind = m_catalog.find(word)) kinds.push_back(kind);
        return kinds;
    }

    void checkSelection(const ChaosSelect& select, const std::string& path) {
        for (const std::string& kind : select.kinds)
            if (!m_catalog.find(kind)) m_found.note(path + "/kind", unknownKind(m_catalog, kind));
        if (select.trait.empty() || select.trait == ChaosSelect::onEntryPath) return;
        for (const auto& kind : m_catalog.kinds())
            if (kind->has(select.trait)) return;
        m_found.note(path + "/trait",
                     STAMPEDE_TEXT("scenario", "No kind has the trait \"%1\".").arg(shortened(select.trait)));
    }

    const Catalog& m_catalog;
    Contradictions& m_found;
};

}  // namespace

void problemsOfChaos(const Scenario& scenario, const Catalog& catalog, Contradictions& found) {
    ChaosMeaning meaning(catalog, found);
    for (std::size_t i = 0; i < scenario.chaos.size(); ++i) meaning.check(scenario.chaos[i], itemPath("chaos", i));
}

}  // namespace stampede
