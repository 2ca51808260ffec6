#include "widgets/bridge/kind_look.h"

#include "widgets/style/tokens.h"

namespace stampede {

const QString KindLook::mimeType = QStringLiteral("application/x-stampede-kind");

QString KindLook::caption(Section section) {
    switch (section) {
        case Section::traffic: return tr("Traffic");
        case Section::network: return tr("Network");
        case Section::balance: return tr("Balance");
        case Section::compute: return tr("Compute");
        case Section::delivery: return tr("Delivery");
        case Section::data: return tr("Data");
    }
    return {};
}

QColor KindLook::color(const Kind& kind, const Tokens& tokens) {
    switch (kind.section) {
        case Section::traffic: return tokens.dim;
        case Section::network:
            if (kind.shape == Shape::container) return kind.parents.empty() ? tokens.vpc : tokens.subnetText;
            return tokens.dim;
        case Section::balance: return tokens.vpc;
        case Section::compute: return tokens.late;
        case Section::delivery: return tokens.accent;
        case Section::data: return tokens.wrong;
    }
    return tokens.dim;
}

QString KindLook::icon(const Kind& kind) {
    return QString::fromLatin1(kind.icon.data(), static_cast<qsizetype>(kind.icon.size()));
}

}  // namespace stampede
