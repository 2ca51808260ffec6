#pragma once

#include <QPushButton>

class QBoxLayout;

namespace stampede {

class ElidedLabel;
class Theme;

/// A field-like row to press: a name at the left, a fact at the right, or below where both have no room.
class RowButton : public QPushButton {
    Q_OBJECT
public:
    RowButton(Theme& theme, const QString& name, QWidget* parent = nullptr);
    void setName(const QString& name);
    void setFact(const QString& fact, const char* look = "dim");
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void tell();
    void arrange();

    QBoxLayout* m_row;
    ElidedLabel* m_name;
    ElidedLabel* m_fact;
};

}  // namespace stampede
