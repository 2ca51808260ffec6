#include "widgets/fields/setting_words.h"

#include <QCoreApplication>

#include "widgets/bridge/shown.h"
#include "widgets/style/numbers.h"

namespace stampede {

namespace {

// What translators see of the keys that there are. One that is not here is shown in English.
[[maybe_unused]] constexpr const char* knownLabels[] = {
    QT_TRANSLATE_NOOP("SettingLabel", "Accepted answers"),
    QT_TRANSLATE_NOOP("SettingLabel", "Action"),
    QT_TRANSLATE_NOOP("SettingLabel", "Adjustment"),
    QT_TRANSLATE_NOOP("SettingLabel", "Adjustment type"),
    QT_TRANSLATE_NOOP("SettingLabel", "Algorithm"),
    QT_TRANSLATE_NOOP("SettingLabel", "Alpha"),
    QT_TRANSLATE_NOOP("SettingLabel", "Answer"),
    QT_TRANSLATE_NOOP("SettingLabel", "Answers"),
    QT_TRANSLATE_NOOP("SettingLabel", "Arrivals"),
    QT_TRANSLATE_NOOP("SettingLabel", "Artifact"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cache client"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cache flag"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cached demand"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cached for"),
    QT_TRANSLATE_NOOP("SettingLabel", "Catalog price times"),
    QT_TRANSLATE_NOOP("SettingLabel", "CIDR block"),
    QT_TRANSLATE_NOOP("SettingLabel", "Codes"),
    QT_TRANSLATE_NOOP("SettingLabel", "Comparison"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cookie names"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cookies"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cooldown"),
    QT_TRANSLATE_NOOP("SettingLabel", "CPU fraction"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cost rule"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cross zone"),
    QT_TRANSLATE_NOOP("SettingLabel", "Bands"),
    QT_TRANSLATE_NOOP("SettingLabel", "Classes"),
    QT_TRANSLATE_NOOP("SettingLabel", "Applications"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cv2"),
    QT_TRANSLATE_NOOP("SettingLabel", "Duration"),
    QT_TRANSLATE_NOOP("SettingLabel", "Default TTL"),
    QT_TRANSLATE_NOOP("SettingLabel", "Default warm-up"),
    QT_TRANSLATE_NOOP("SettingLabel", "Deletion protection"),
    QT_TRANSLATE_NOOP("SettingLabel", "Demand"),
    QT_TRANSLATE_NOOP("SettingLabel", "Deregistration delay"),
    QT_TRANSLATE_NOOP("SettingLabel", "Desired"),
    QT_TRANSLATE_NOOP("SettingLabel", "Detailed monitoring"),
    QT_TRANSLATE_NOOP("SettingLabel", "Discipline"),
    QT_TRANSLATE_NOOP("SettingLabel", "Distinct"),
    QT_TRANSLATE_NOOP("SettingLabel", "Distribution"),
    QT_TRANSLATE_NOOP("SettingLabel", "DNS TTL"),
    QT_TRANSLATE_NOOP("SettingLabel", "Draining"),
    QT_TRANSLATE_NOOP("SettingLabel", "Engine"),
    QT_TRANSLATE_NOOP("SettingLabel", "Error caching min TTL"),
    QT_TRANSLATE_NOOP("SettingLabel", "Error rate"),
    QT_TRANSLATE_NOOP("SettingLabel", "Failed points"),
    QT_TRANSLATE_NOOP("SettingLabel", "From"),
    QT_TRANSLATE_NOOP("SettingLabel", "Header names"),
    QT_TRANSLATE_NOOP("SettingLabel", "Headers"),
    QT_TRANSLATE_NOOP("SettingLabel", "Health beside work"),
    QT_TRANSLATE_NOOP("SettingLabel", "Health check"),
    QT_TRANSLATE_NOOP("SettingLabel", "Health grace"),
    QT_TRANSLATE_NOOP("SettingLabel", "Health path"),
    QT_TRANSLATE_NOOP("SettingLabel", "Health type"),
    QT_TRANSLATE_NOOP("SettingLabel", "Healthy"),
    QT_TRANSLATE_NOOP("SettingLabel", "High"),
    QT_TRANSLATE_NOOP("SettingLabel", "High factor"),
    QT_TRANSLATE_NOOP("SettingLabel", "Id"),
    QT_TRANSLATE_NOOP("SettingLabel", "Idle timeout"),
    QT_TRANSLATE_NOOP("SettingLabel", "Inbound"),
    QT_TRANSLATE_NOOP("SettingLabel", "Instance port"),
    QT_TRANSLATE_NOOP("SettingLabel", "Instance types"),
    QT_TRANSLATE_NOOP("SettingLabel", "Interval"),
    QT_TRANSLATE_NOOP("SettingLabel", "Invalidate"),
    QT_TRANSLATE_NOOP("SettingLabel", "Keys"),
    QT_TRANSLATE_NOOP("SettingLabel", "Kinds"),
    QT_TRANSLATE_NOOP("SettingLabel", "Listeners"),
    QT_TRANSLATE_NOOP("SettingLabel", "Low"),
    QT_TRANSLATE_NOOP("SettingLabel", "Low factor"),
    QT_TRANSLATE_NOOP("SettingLabel", "Lower"),
    QT_TRANSLATE_NOOP("SettingLabel", "Managed"),
    QT_TRANSLATE_NOOP("SettingLabel", "Max"),
    QT_TRANSLATE_NOOP("SettingLabel", "Max age"),
    QT_TRANSLATE_NOOP("SettingLabel", "Max TTL"),
    QT_TRANSLATE_NOOP("SettingLabel", "Mean"),
    QT_TRANSLATE_NOOP("SettingLabel", "Memory"),
    QT_TRANSLATE_NOOP("SettingLabel", "Metric"),
    QT_TRANSLATE_NOOP("SettingLabel", "Min"),
    QT_TRANSLATE_NOOP("SettingLabel", "Min healthy percent"),
    QT_TRANSLATE_NOOP("SettingLabel", "Min TTL"),
    QT_TRANSLATE_NOOP("SettingLabel", "Name"),
    QT_TRANSLATE_NOOP("SettingLabel", "Origin attempts"),
    QT_TRANSLATE_NOOP("SettingLabel", "Origin connect timeout"),
    QT_TRANSLATE_NOOP("SettingLabel", "Origin response timeout"),
    QT_TRANSLATE_NOOP("SettingLabel", "Outbound"),
    QT_TRANSLATE_NOOP("SettingLabel", "Parameter"),
    QT_TRANSLATE_NOOP("SettingLabel", "Path"),
    QT_TRANSLATE_NOOP("SettingLabel", "Paths"),
    QT_TRANSLATE_NOOP("SettingLabel", "Patience"),
    QT_TRANSLATE_NOOP("SettingLabel", "Per started"),
    QT_TRANSLATE_NOOP("SettingLabel", "Periods"),
    QT_TRANSLATE_NOOP("SettingLabel", "Points"),
    QT_TRANSLATE_NOOP("SettingLabel", "Points per USD"),
    QT_TRANSLATE_NOOP("SettingLabel", "Policies"),
    QT_TRANSLATE_NOOP("SettingLabel", "Port"),
    QT_TRANSLATE_NOOP("SettingLabel", "Ports"),
    QT_TRANSLATE_NOOP("SettingLabel", "Protocol"),
    QT_TRANSLATE_NOOP("SettingLabel", "Public IP"),
    QT_TRANSLATE_NOOP("SettingLabel", "Public IP on launch"),
    QT_TRANSLATE_NOOP("SettingLabel", "Query string names"),
    QT_TRANSLATE_NOOP("SettingLabel", "Query strings"),
    QT_TRANSLATE_NOOP("SettingLabel", "Queue limit"),
    QT_TRANSLATE_NOOP("SettingLabel", "Ramp"),
    QT_TRANSLATE_NOOP("SettingLabel", "Reboot"),
    QT_TRANSLATE_NOOP("SettingLabel", "Refresh"),
    QT_TRANSLATE_NOOP("SettingLabel", "Released"),
    QT_TRANSLATE_NOOP("SettingLabel", "Replaced per minute"),
    QT_TRANSLATE_NOOP("SettingLabel", "Restart process"),
    QT_TRANSLATE_NOOP("SettingLabel", "Restore"),
    QT_TRANSLATE_NOOP("SettingLabel", "Retries"),
    QT_TRANSLATE_NOOP("SettingLabel", "Retry"),
    QT_TRANSLATE_NOOP("SettingLabel", "Routes"),
    QT_TRANSLATE_NOOP("SettingLabel", "Serves"),
    QT_TRANSLATE_NOOP("SettingLabel", "Set desired"),
    QT_TRANSLATE_NOOP("SettingLabel", "Share"),
    QT_TRANSLATE_NOOP("SettingLabel", "Start"),
    QT_TRANSLATE_NOOP("SettingLabel", "Steps"),
    QT_TRANSLATE_NOOP("SettingLabel", "Stop"),
    QT_TRANSLATE_NOOP("SettingLabel", "Target group"),
    QT_TRANSLATE_NOOP("SettingLabel", "Target value"),
    QT_TRANSLATE_NOOP("SettingLabel", "Terminate"),
    QT_TRANSLATE_NOOP("SettingLabel", "Threshold"),
    QT_TRANSLATE_NOOP("SettingLabel", "Timeout"),
    QT_TRANSLATE_NOOP("SettingLabel", "To"),
    QT_TRANSLATE_NOOP("SettingLabel", "Trend"),
    QT_TRANSLATE_NOOP("SettingLabel", "Type"),
    QT_TRANSLATE_NOOP("SettingLabel", "Under"),
    QT_TRANSLATE_NOOP("SettingLabel", "Unhealthy"),
    QT_TRANSLATE_NOOP("SettingLabel", "Upper"),
    QT_TRANSLATE_NOOP("SettingLabel", "USD"),
    QT_TRANSLATE_NOOP("SettingLabel", "USD by type"),
    QT_TRANSLATE_NOOP("SettingLabel", "User data"),
    QT_TRANSLATE_NOOP("SettingLabel", "Value"),
    QT_TRANSLATE_NOOP("SettingLabel", "Via"),
    QT_TRANSLATE_NOOP("SettingLabel", "Warm-up"),
    QT_TRANSLATE_NOOP("SettingLabel", "When full"),
    QT_TRANSLATE_NOOP("SettingLabel", "Without parameter"),
    QT_TRANSLATE_NOOP("SettingLabel", "Workers"),
    QT_TRANSLATE_NOOP("SettingLabel", "Wrong points"),
    QT_TRANSLATE_NOOP("SettingLabel", "Year"),
    QT_TRANSLATE_NOOP("SettingLabel", "Zipf"),
    QT_TRANSLATE_NOOP("SettingLabel", "Zone"),
    // Prices and limits of the tables.
    QT_TRANSLATE_NOOP("SettingLabel", "ALB LCU hour"),
    QT_TRANSLATE_NOOP("SettingLabel", "ALB create"),
    QT_TRANSLATE_NOOP("SettingLabel", "ALB hour"),
    QT_TRANSLATE_NOOP("SettingLabel", "ALB update"),
    QT_TRANSLATE_NOOP("SettingLabel", "Application load balancers"),
    QT_TRANSLATE_NOOP("SettingLabel", "Boot median"),
    QT_TRANSLATE_NOOP("SettingLabel", "Boot sigma"),
    QT_TRANSLATE_NOOP("SettingLabel", "CLB GB"),
    QT_TRANSLATE_NOOP("SettingLabel", "CLB create"),
    QT_TRANSLATE_NOOP("SettingLabel", "CLB hour"),
    QT_TRANSLATE_NOOP("SettingLabel", "CPU surplus vCPU hour"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cache create"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cache delete"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cache item overhead"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cache nodes"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cache policies"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cache policy query strings"),
    QT_TRANSLATE_NOOP("SettingLabel", "Cache timeout"),
    QT_TRANSLATE_NOOP("SettingLabel", "Classic load balancers"),
    QT_TRANSLATE_NOOP("SettingLabel", "Client connect timeout"),
    QT_TRANSLATE_NOOP("SettingLabel", "Client latency"),
    QT_TRANSLATE_NOOP("SettingLabel", "Client retry backoff"),
    QT_TRANSLATE_NOOP("SettingLabel", "CloudFront deploy"),
    QT_TRANSLATE_NOOP("SettingLabel", "CloudFront out GB"),
    QT_TRANSLATE_NOOP("SettingLabel", "CloudFront requests"),
    QT_TRANSLATE_NOOP("SettingLabel", "Detailed monitoring month"),
    QT_TRANSLATE_NOOP("SettingLabel", "Distributions"),
    QT_TRANSLATE_NOOP("SettingLabel", "Download"),
    QT_TRANSLATE_NOOP("SettingLabel", "Download timeout"),
    QT_TRANSLATE_NOOP("SettingLabel", "Edge hit"),
    QT_TRANSLATE_NOOP("SettingLabel", "Edge invalidation"),
    QT_TRANSLATE_NOOP("SettingLabel", "Edge latency"),
    QT_TRANSLATE_NOOP("SettingLabel", "Edge objects"),
    QT_TRANSLATE_NOOP("SettingLabel", "Edge origin latency"),
    QT_TRANSLATE_NOOP("SettingLabel", "Elastic IP idle hour"),
    QT_TRANSLATE_NOOP("SettingLabel", "Elastic IPs"),
    QT_TRANSLATE_NOOP("SettingLabel", "Fanout start"),
    QT_TRANSLATE_NOOP("SettingLabel", "Group health check"),
    QT_TRANSLATE_NOOP("SettingLabel", "Internet out GB"),
    QT_TRANSLATE_NOOP("SettingLabel", "Launch retry"),
    QT_TRANSLATE_NOOP("SettingLabel", "Launch retry most"),
    QT_TRANSLATE_NOOP("SettingLabel", "Load balancer delete"),
    QT_TRANSLATE_NOOP("SettingLabel", "Load balancer free addresses"),
    QT_TRANSLATE_NOOP("SettingLabel", "Load balancer nodes per subnet"),
    QT_TRANSLATE_NOOP("SettingLabel", "Metric delay"),
    QT_TRANSLATE_NOOP("SettingLabel", "OS memory"),
    QT_TRANSLATE_NOOP("SettingLabel", "On demand vCPUs"),
    QT_TRANSLATE_NOOP("SettingLabel", "Package install"),
    QT_TRANSLATE_NOOP("SettingLabel", "Pending median"),
    QT_TRANSLATE_NOOP("SettingLabel", "Pending sigma"),
    QT_TRANSLATE_NOOP("SettingLabel", "Refresh timeout"),
    QT_TRANSLATE_NOOP("SettingLabel", "Release interface"),
    QT_TRANSLATE_NOOP("SettingLabel", "Request"),
    QT_TRANSLATE_NOOP("SettingLabel", "Surge queue"),
    QT_TRANSLATE_NOOP("SettingLabel", "Target connect timeout"),
    QT_TRANSLATE_NOOP("SettingLabel", "VPCs"),
    QT_TRANSLATE_NOOP("SettingLabel", "Zone latency"),
};
[[maybe_unused]] constexpr const char* knownUnits[] = {
    QT_TRANSLATE_NOOP("Unit", "s"),
    QT_TRANSLATE_NOOP("Unit", "ms"),
    QT_TRANSLATE_NOOP("Unit", "min"),
    QT_TRANSLATE_NOOP("Unit", "instances"),
    QT_TRANSLATE_NOOP("Unit", "%"),
    QT_TRANSLATE_NOOP("Unit", "hour"),
    QT_TRANSLATE_NOOP("Unit", "GB"),
    QT_TRANSLATE_NOOP("Unit", "request"),
    QT_TRANSLATE_NOOP("Unit", "MiB"),
    QT_TRANSLATE_NOOP("Unit", "bytes"),
    QT_TRANSLATE_NOOP("Unit", "req/s"),
    QT_TRANSLATE_NOOP("Unit", "points"),
    QT_TRANSLATE_NOOP("Unit", "USD"),
    QT_TRANSLATE_NOOP("Unit", "Count"),
    QT_TRANSLATE_NOOP("Unit", "Seconds"),
    QT_TRANSLATE_NOOP("Unit", "Percent"),
    QT_TRANSLATE_NOOP("Unit", "Bytes"),
    QT_TRANSLATE_NOOP("Unit", "started hour"),
    QT_TRANSLATE_NOOP("Unit", "LCU hour"),
    QT_TRANSLATE_NOOP("Unit", "vCPU hour"),
    QT_TRANSLATE_NOOP("Unit", "instance month"),
    QT_TRANSLATE_NOOP("Unit", "HTTP requests"),
};

constexpr std::pair<std::string_view, std::string_view> unitsOfKeys[] = {
    {"_ms", "ms"}, {"_s", "s"}, {"_mib", "MiB"}, {"_bytes", "bytes"}};
constexpr std::pair<std::string_view, std::string_view> properNames[] = {
    {"cidr", "CIDR block"}, {"dns", "DNS"},     {"ttl", "TTL"},   {"ip", "IP"},
    {"cpu", "CPU"},         {"usd", "USD"},     {"gb", "GB"},     {"vcpu", "vCPU"},
    {"alb", "ALB"},         {"clb", "CLB"},     {"lcu", "LCU"},   {"cloudfront", "CloudFront"},
    {"ips", "IPs"},         {"vcpus", "vCPUs"}, {"vpcs", "VPCs"}, {"os", "OS"},
    {"warmup", "warm-up"},
};

std::string_view unitOfKey(std::string_view key) {
    for (const auto& [suffix, unit] : unitsOfKeys)
        if (key.size() > suffix.size() && key.ends_with(suffix)) return unit;
    return {};
}

QString translated(const char* context, std::string_view english) {
    return plain(QCoreApplication::translate(context, std::string(english).c_str()).toStdString());
}

QString words(const char* english) { return QCoreApplication::translate("SettingWords", english); }

/// The words of a key: "dns_ttl_s" gives "DNS", "TTL".
QStringList wordsOf(std::string_view key) {
    for (const std::string_view suffix : {"_ms", "_s", "_mib", "_bytes"})
        if (key.size() > suffix.size() && key.ends_with(suffix)) {
            key.remove_suffix(suffix.size());
            break;
        }
    QStringList result;
    for (const QString& word : oneLine(key).replace(u'-', u'_').split(u'_', Qt::SkipEmptyParts)) {
        QString better = word;
        for (const auto& [plainWord, proper] : properNames)
            if (word == QLatin1String(plainWord.data(), static_cast<qsizetype>(plainWord.size())))
                better = QString::fromUtf8(proper.data(), static_cast<qsizetype>(proper.size()));
        result << better;
    }
    return result;
}

}  // namespace

QString labelOf(std::string_view key) {
    QString label = wordsOf(key).join(u' ');
    if (!label.isEmpty()) label[0] = label[0].toUpper();
    return translated("SettingLabel", label.toStdString());
}

QString unitOf(const Parameter& parameter) {
    const std::string_view unit = parameter.unit.empty() ? unitOfKey(parameter.key) : parameter.unit;
    return unit.empty() ? QString() : translated("Unit", unit);
}

QString limitsOf(const Parameter& parameter) {
    const QString unit = unitOf(parameter);
    const auto number = [&](double value) {
        const QString text =
            Numbers::number(value, value == static_cast<double>(static_cast<std::int64_t>(value)) ? 0 : 3);
        return unit.isEmpty() ? text : text + QChar(QChar::Nbsp) + unit;
    };
    if (parameter.least && parameter.most)
        return words(QT_TRANSLATE_NOOP("SettingWords", "%1 to %2"))
            .arg(number(*parameter.least), number(*parameter.most));
    if (parameter.least) return words(QT_TRANSLATE_NOOP("SettingWords", "at least %1")).arg(number(*parameter.least));
    if (parameter.most) return words(QT_TRANSLATE_NOOP("SettingWords", "at most %1")).arg(number(*parameter.most));
    return {};
}

QString valueWords(const Parameter& parameter, const Value& value) {
    const QString unit = unitOf(parameter);
    if (value.isNumber() && !unit.isEmpty()) return shown(value) + QChar(QChar::Nbsp) + unit;
    if (const std::string* text = value.asString(); text && text->empty())
        return words(QT_TRANSLATE_NOOP("SettingWords", "empty"));
    return shown(value);
}

QString sourceWords(char mark, std::string_view where) {
    const char* how = mark == 'R'   ? QT_TRANSLATE_NOOP("SettingWords", "Read: %1")
                      : mark == 'D' ? QT_TRANSLATE_NOOP("SettingWords", "Derived: %1")
                      : mark == 'M' ? QT_TRANSLATE_NOOP("SettingWords", "Remembered, may differ: %1")
                                    : QT_TRANSLATE_NOOP("SettingWords", "Our own choice: %1");
    if (where.empty() && mark == 'O') return words(QT_TRANSLATE_NOOP("SettingWords", "Our own choice"));
    return words(how).arg(plain(where));
}

QString priceWords(const Price& price) {
    const QString unit = translated("Unit", price.unit);
    if (price.per == 1)
        return words(QT_TRANSLATE_NOOP("SettingWords", "%1 per %2")).arg(Numbers::money(price.price), unit);
    return words(QT_TRANSLATE_NOOP("SettingWords", "%1 per %2 %3"))
        .arg(Numbers::money(price.price), Numbers::count(price.per), unit);
}

}  // namespace stampede
