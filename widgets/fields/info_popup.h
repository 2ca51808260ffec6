#pragma once

#include <QFrame>

#include "widgets/fields/field_context.h"

class QGridLayout;

namespace stampede {

/// All that there is to know about one value: what it is for, its default and limits, where they come from, prices.
/// Closes when something else is clicked, or by Escape.
class InfoPopup : public QFrame {
    Q_OBJECT
public:
    InfoPopup(const Parameter& parameter, const FieldContext& context, const QString& lock, QWidget* parent);
    /// Left or right of the field's row, else below or above it, never over it.
    void openBeside(const QWidget& row);

private:
    void addSentence(const QString& text);
    void addFact(const QString& name, const QString& text);
    void addPrices(const Parameter& parameter);

    const FieldContext& m_context;
    QGridLayout* m_layout;
};

}  // namespace stampede
