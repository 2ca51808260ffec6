#include "widgets/console/log_model.h"

#include "widgets/bridge/log_words.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/icons.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

QString outcomeIcon(const LogEntry& entry) {
    if (isNote(entry)) return QStringLiteral("info");
    switch (entry.outcome) {
        case CallOutcome::ok: return QStringLiteral("ok");
        case CallOutcome::refused: return QStringLiteral("refused");
        case CallOutcome::failed: return QStringLiteral("warning");
    }
    return {};
}

QColor outcomeColor(const LogEntry& entry, const Tokens& tokens) {
    if (isNote(entry)) return tokens.dim;
    return entry.outcome == CallOutcome::ok        ? tokens.ok
           : entry.outcome == CallOutcome::refused ? tokens.fail
                                                   : tokens.late;
}

/// Code and sentence; a code alone where there is no sentence.
QString reasonOf(const LogEntry& entry) {
    const QString code = oneLine(entry.code), sentence = shown(entry.reason).simplified();
    if (code.isEmpty() || sentence.isEmpty()) return code + sentence;
    //: A refusal in the log: its sentence and its code.
    return LogModel::tr("%1 (%2)", "sentence and code").arg(sentence, code);
}

}  // namespace

LogModel::LogModel(const Theme& theme, QObject* parent) : QAbstractTableModel(parent), m_theme(theme) {
    connect(&theme, &Theme::changed, this, &LogModel::refresh);
}

void LogModel::take(std::shared_ptr<const Snapshot> snapshot) {
    const int rows = snapshot ? static_cast<int>(snapshot->log.size()) : 0;
    if (rows < m_rows || !m_snapshot) return restart(std::move(snapshot));
    const bool isLonger = rows > m_rows;
    if (isLonger) beginInsertRows({}, m_rows, rows - 1);
    m_snapshot = std::move(snapshot);
    m_rows = rows;
    if (isLonger) endInsertRows();
}

void LogModel::restart(std::shared_ptr<const Snapshot> snapshot) {
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_rows = m_snapshot ? static_cast<int>(m_snapshot->log.size()) : 0;
    endResetModel();
}

void LogModel::refresh() {
    if (m_rows > 0) Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int LogModel::rowOf(std::uint32_t number) const {
    // Numbers count from 1 in the order of the log.
    const int row = static_cast<int>(number) - 1;
    return row >= 0 && row < m_rows && entry(row).number == number ? row : -1;
}

QString LogModel::text(const LogEntry& entry, int column) const {
    switch (column) {
        case time: return Numbers::clock(entry.at);
        case who: return whoDid(entry);
        case call: return oneLine(entry.call);
        case resources: return concernedBy(entry);
        case outcome: return outcomeOf(entry);
        case reason: return reasonOf(entry);
        default: return {};
    }
}

QVariant LogModel::color(const LogEntry& entry, int column) const {
    const Tokens& tokens = m_theme.tokens();
    if (column == time || column == reason) return tokens.dim;
    if (column == outcome) return outcomeColor(entry, tokens);
    return {};
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows) return {};
    const LogEntry& entry = this->entry(index.row());
    const Tokens& tokens = m_theme.tokens();
    switch (role) {
        case Qt::DisplayRole: return text(entry, index.column());
        case Qt::ToolTipRole:
            if (index.column() == resources) return tipText(concernedBy(entry, 40));
            return index.column() == reason && !entry.reason.empty() ? tipText(reasonOf(entry)) : QString();
        case Qt::DecorationRole:
            if (index.column() == who) return icon(actorIcon(entry.actor), actorColor(entry.actor, tokens), 16);
            if (index.column() == outcome) return icon(outcomeIcon(entry), outcomeColor(entry, tokens), 16);
            return {};
        case Qt::ForegroundRole: return color(entry, index.column());
        case Qt::FontRole: return index.column() == call ? Type::strong(Type::detail()) : Type::detail();
        case Qt::AccessibleTextRole: return text(entry, index.column());
        default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::FontRole) return Type::detail();
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case time: return tr("Time");
        case who: return tr("Who");
        case call: return tr("Call");
        case resources: return tr("Resources");
        case outcome: return tr("Outcome");
        case reason: return tr("Reason");
        default: return {};
    }
}

}  // namespace stampede
