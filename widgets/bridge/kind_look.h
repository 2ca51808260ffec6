#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QString>

#include "model/architecture/kind.h"

namespace stampede {

struct Tokens;

/// How a kind looks wherever it is listed, by what it says of itself.
struct KindLook {
    Q_DECLARE_TR_FUNCTIONS(KindLook)

public:
    static const QString mimeType;            ///< of a drag from the palette; holds the key of the kind
    static QString caption(Section section);  ///< "Network"
    static QColor color(const Kind& kind, const Tokens& tokens);
    static QString icon(const Kind& kind);
};

}  // namespace stampede
