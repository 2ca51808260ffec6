#include "widgets/inspector/sheet_parts.h"

#include <QBoxLayout>
#include <QLabel>

#include "widgets/bridge/shown.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

QLabel* sheetTitle(Theme& theme, const QString& text, QWidget* parent) {
    QLabel* label = plainLabel(text, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    withType(label, theme, &Type::title);
    return label;
}

QVBoxLayout* sheetColumn(QWidget* sheet) {
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

void tell(QLabel& label, const QString& text) {
    if (label.text() != text) label.setText(text);
    label.setVisible(!text.isEmpty());
}

}  // namespace stampede
