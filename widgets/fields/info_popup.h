#pragma once

#include <QFrame>

#include "widgets/fields/field_context.h"

class QVBoxLayout;

namespace stampede {

/// All that there is to know about one value: what it is for, its default and limits, where they come from, prices.
/// Closes when something else is clicked, or by Escape.
class InfoPopup : public QFrame {
    Q_OBJECT
public:
    InfoPopup(const Parameter& parameter, const FieldContext& context, const QString& lock, QWidget* parent);
    void openBelow(const QWidget* button);

private:
    void addFact(const QString& name, const QString& text);
    void addPrices(const Parameter& parameter);

    const FieldContext& m_context;
    QVBoxLayout* m_layout;
};

}  // namespace stampede
