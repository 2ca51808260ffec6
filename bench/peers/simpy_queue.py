"""simpy_queue.py w1|w2 [REQUESTS]: the workloads with SimPy, printed as bench/workloads/measure.h prints them."""
import random
import resource
import sys
import time

import simpy


def w1(requests):
    env = simpy.Environment()
    workers = simpy.Resource(env, capacity=8)
    total = [0.0, 0]

    def job():
        born = env.now
        with workers.request() as turn:
            yield turn
            yield env.timeout(random.expovariate(1))
        total[0] += env.now - born
        total[1] += 1

    def source():
        for _ in range(requests):
            yield env.timeout(random.expovariate(6.4))
            env.process(job())

    env.process(source())
    env.run()
    return total[1], total[0] / total[1], 0


def w2(requests):
    env = simpy.Environment()
    servers = [simpy.Resource(env, capacity=1) for _ in range(16)]
    total = [0.0, 0, 0]

    def job(server):
        born = env.now
        with server.request() as turn:
            yield turn
            yield env.timeout(random.expovariate(20))
        total[0] += env.now - born
        total[1] += 1

    def client(server):
        work = env.process(job(server))
        patience = env.timeout(1)
        seen = yield work | patience
        if work not in seen:
            total[2] += 1

    def source():
        for number in range(requests):
            yield env.timeout(random.expovariate(256))
            env.process(client(servers[number % 16]))

    env.process(source())
    env.run()
    return total[1], total[0] / total[1], total[2]


name = sys.argv[1]
random.seed(1)
started = time.process_time()
count, mean, late = {"w1": w1, "w2": w2}[name](int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
taken = time.process_time() - started
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(f"simpy-{name} {count} {taken:.6f} {mean:.6f} 0 {late} {peak}")
