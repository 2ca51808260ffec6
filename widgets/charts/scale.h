#pragma once

namespace stampede {

/// An axis between round numbers, cut into at most four round steps. It grows as soon as something does not fit, and
/// shrinks only when less than half of it is used, so that its numbers do not flicker.
class Scale {
public:
    /// Never reaches over less than `span`. `hasZero`: 0 is always on it.
    explicit Scale(double span, bool hasZero = true) : m_span(span), m_hasZero(hasZero) { fit(0, 0); }

    /// True where the axis has changed.
    bool fit(double least, double greatest);
    double bottom() const { return m_bottom * m_step; }
    double top() const { return m_top * m_step; }
    double step() const { return m_step; }
    int firstTick() const { return m_bottom; }
    int lastTick() const { return m_top; }

private:
    double m_span;
    bool m_hasZero;
    double m_step = 0;
    int m_bottom = 0, m_top = 0;  ///< in steps
};

/// How many decimals a tick of that distance needs.
int decimalsOf(double step);

}  // namespace stampede
