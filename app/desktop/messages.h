#pragma once

#include <QMessageBox>
#include <QString>
#include <vector>

#include "model/base/input_error.h"

namespace stampede {

/// The sentence of the command line, in the language of the window: "file:line:column (pointer): what is wrong".
QString shown(const InputError& error);

/// A box that shows its text literally.
QMessageBox* plainBox(QWidget* parent, QMessageBox::Icon icon, const QString& text);
/// Says what is wrong with a file; more than a few problems stand below "Show Details".
void tellProblems(QWidget* parent, const QString& what, const std::vector<InputError>& problems);

}  // namespace stampede
