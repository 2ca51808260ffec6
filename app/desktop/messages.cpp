#include "app/desktop/messages.h"

#include <QCoreApplication>
#include <memory>

#include "widgets/bridge/shown.h"

namespace stampede {

QString shown(const InputError& error) {
    const QString where = oneLine(error.place().text());
    const QString what = shown(error.text());
    return where.isEmpty() ? what : QStringLiteral("%1: %2").arg(where, what);
}

QMessageBox* plainBox(QWidget* parent, QMessageBox::Icon icon, const QString& text) {
    auto* box = new QMessageBox(parent);
    box->setIcon(icon);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setWindowTitle(QCoreApplication::applicationName());
    return box;
}

void tellProblems(QWidget* parent, const QString& what, const std::vector<InputError>& problems) {
    constexpr std::size_t shownAtOnce = 4;
    QString text = what;
    QString all;
    for (std::size_t i = 0; i < problems.size(); ++i) {
        const QString sentence = shown(problems[i]);
        if (i < shownAtOnce) text += QStringLiteral("\n\n") + sentence;
        all += sentence + QLatin1Char('\n');
    }
    const std::unique_ptr<QMessageBox> box(plainBox(parent, QMessageBox::Warning, text));
    if (problems.size() > shownAtOnce) box->setDetailedText(all);
    box->exec();
}

}  // namespace stampede
