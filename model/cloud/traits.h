#pragma once

#include "model/architecture/traits.h"
