#include "widgets/briefing/rule_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "model/architecture/catalog.h"
#include "model/game/standings.h"
#include "widgets/bridge/shown.h"
#include "widgets/bridge/table_words.h"
#include "widgets/style/numbers.h"

namespace stampede {

namespace {

QString words(const char* text) { return QCoreApplication::translate("RuleWords", text); }

const char* lookOf(Points points, bool first) {
    return points.milli < 0 ? "fail" : points.milli == 0 ? "dim" : first ? "ok" : "late";
}

RuleLine bandLine(const Band& band, bool first) {
    const QString what =
        band.under
            ? words(QT_TRANSLATE_NOOP("RuleWords", "Right answer in less than %1")).arg(Numbers::latency(*band.under))
            : words(QT_TRANSLATE_NOOP("RuleWords", "Right answer, however late"));
    return {what, Numbers::exactPoints(band.points), lookOf(band.points, first)};
}

QString kindNames(const CostRule& rule, const Catalog& catalog, bool only) {
    QStringList names;
    for (const std::string& key : rule.kinds) {
        const Kind* kind = catalog.find(key);
        if (isEveryKind(key)) {
            names << (only ? words(QT_TRANSLATE_NOOP("RuleWords", "Everything"))
                           : words(QT_TRANSLATE_NOOP("RuleWords", "Everything else")));
        } else {
            names << (kind ? shown(kind->name) : oneLine(key));
        }
    }
    return names.join(QStringLiteral(", "));
}

// Whole dollars without cents.
QString price(double usd) {
    const QString text = Numbers::money(stampede::usd(usd));
    return usd == static_cast<double>(static_cast<std::int64_t>(usd)) ? Numbers::number(usd).prepend(QLatin1Char('$'))
                                                                      : text;
}

QString priceWords(const CostRule& rule) {
    if (rule.perStarted) {
        QStringList prices;
        for (const auto& [type, usd] : rule.usdByType) {
            prices
                << QCoreApplication::translate("RuleWords", "%1 %2", "type and price").arg(oneLine(type), price(usd));
        }
        if (rule.usd) prices << price(*rule.usd);
        return QCoreApplication::translate("RuleWords", "%1 per started %2", "prices and span")
            .arg(prices.join(QStringLiteral(", ")), Numbers::duration(*rule.perStarted));
    }
    const double times = rule.catalogPriceTimes.value_or(0);
    if (times == 0) return words(QT_TRANSLATE_NOOP("RuleWords", "free"));
    if (times == 1) return words(QT_TRANSLATE_NOOP("RuleWords", "the list price"));
    const int decimals = times == static_cast<double>(static_cast<std::int64_t>(times)) ? 0 : 2;
    return words(QT_TRANSLATE_NOOP("RuleWords", "%1 × the list price")).arg(Numbers::number(times, decimals));
}

QString limitNumber(double number) {
    const bool whole = number == static_cast<double>(static_cast<std::int64_t>(number));
    return Numbers::number(number, whole ? 0 : 2);
}

}  // namespace

std::vector<RuleLine> answerRules(const ScoreRules& rules) {
    std::vector<RuleLine> lines;
    for (const Band& band : rules.bands) lines.push_back(bandLine(band, lines.empty()));
    if (!rules.bands.empty() && rules.bands.back().under) {
        lines.push_back(
            {words(QT_TRANSLATE_NOOP("RuleWords", "Right answer after that")), Numbers::exactPoints({}), "dim"});
    }
    lines.push_back({words(QT_TRANSLATE_NOOP("RuleWords", "Wrong answer")), Numbers::exactPoints(rules.wrongPoints),
                     rules.wrongPoints.milli < 0 ? "wrong" : "dim"});
    lines.push_back({words(QT_TRANSLATE_NOOP("RuleWords", "No answer")), Numbers::exactPoints(rules.failedPoints),
                     lookOf(rules.failedPoints, false)});
    return lines;
}

std::vector<RuleLine> costRules(const CostRules& rules, const Catalog& catalog) {
    const Points each = points(rules.pointsPerUsd);
    std::vector<RuleLine> lines{{words(QT_TRANSLATE_NOOP("RuleWords", "Each dollar on the bill")),
                                 Numbers::exactPoints(each), lookOf(each, false)}};
    for (const CostRule& rule : rules.rules) {
        lines.push_back({kindNames(rule, catalog, rules.rules.size() == 1), priceWords(rule), nullptr});
    }
    return lines;
}

std::vector<RuleLine> quotaRules(const Limits& limits, const Catalog& catalog) {
    std::vector<RuleLine> lines;
    const auto& tunables = catalog.tables().tunables;
    for (const auto& [key, number] : limits.numbers) {
        const auto usual = tunables.find(key);
        if (usual == tunables.end()) {
            lines.push_back({oneLine(key), limitNumber(number), nullptr});
        } else if (usual->second.value != number) {
            lines.push_back({shownTableHelp(usual->second.help),
                             words(QT_TRANSLATE_NOOP("RuleWords", "%1 instead of %2"))
                                 .arg(limitNumber(number), limitNumber(usual->second.value)),
                             nullptr});
        }
    }
    if (!limits.instanceTypes.empty()) {
        QStringList types;
        for (const std::string& type : limits.instanceTypes) types << oneLine(type);
        lines.push_back({words(QT_TRANSLATE_NOOP("RuleWords", "Instance types on offer")),
                         types.join(QStringLiteral(", ")), nullptr});
    }
    return lines;
}

QString goalWords(const Goal& goal) { return goal.name.empty() ? goalAsks(goal, {}) : oneLine(shown(goal.name)); }

QString goalAsks(const Goal& goal, const std::vector<Rival>& rivals) {
    const auto rival =
        std::find_if(rivals.begin(), rivals.end(), [&](const Rival& each) { return each.id == goal.betterThan; });
    const std::string name = rival == rivals.end() ? std::string() : std::string(rival->name.in(languageTag()));
    return oneLine(shown(goalText(goal, name)));
}

}  // namespace stampede
