// No memory is asked for on the path of a request: what is counted here is every call of operator new in this program.

#include <gtest/gtest.h>

#include <cstdlib>
#include <memory>
#include <new>

#include "tests/support/day.h"
#include "tests/support/theory_scenario.h"

namespace {
std::size_t allocations = 0;
}

// All of them: a sanitizer has its own of those that are not replaced, and minds where the two meet.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}
void* operator new(std::size_t size) {
    if (void* memory = operator new(size, std::nothrow)) return memory;
    throw std::bad_alloc();
}
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return operator new(size, std::nothrow); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }

namespace stampede {

namespace {

struct PathCase {
    const char* name;
    Solving solving;
};

class RequestPath : public ::testing::TestWithParam<PathCase> {};

}  // namespace

TEST_P(RequestPath, TakesNoMemory) {
    const auto scenario = scenarioOf(theoryDocument(GetParam().name), {{"/workload/rate/requests_per_s/0/1", 700}});
    Simulation run(scenario, realCatalog(), 1, GetParam().solving);
    run.advanceTo(seconds(125));  // everything has reached its size
    const std::size_t before = allocations;
    const std::int64_t offered = run.result().requests.offered;
    const std::size_t forResult = allocations - before;
    run.advanceTo(seconds(175));
    const std::size_t taken = allocations - before - forResult;
    const std::int64_t requests = run.result().requests.offered - offered;
    EXPECT_GT(requests, 30'000);
    // What is done every ten seconds and every minute may take some.
    EXPECT_LT(taken, 1'000u) << static_cast<double>(taken) / static_cast<double>(requests) << " a request";
}

INSTANTIATE_TEST_SUITE_P(AllWays, RequestPath,
                         ::testing::Values(PathCase{"queue", Solving::ahead}, PathCase{"queue", Solving::eventByEvent},
                                           PathCase{"fleet", Solving::ahead}, PathCase{"fleet", Solving::eventByEvent},
                                           PathCase{"edge", Solving::ahead}, PathCase{"edge", Solving::eventByEvent},
                                           PathCase{"tandem", Solving::ahead},
                                           PathCase{"tandem", Solving::eventByEvent}),
                         [](const auto& each) {
                             return std::string(each.param.name) +
                                    (each.param.solving == Solving::ahead ? "Ahead" : "ByEvents");
                         });

}  // namespace stampede
