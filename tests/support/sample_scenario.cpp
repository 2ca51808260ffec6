#include "tests/support/sample_scenario.h"

#include <gtest/gtest.h>

#include "tests/support/test_catalog.h"

namespace stampede {

namespace {

// In members' order, with one unknown member on every level that keeps them.
const char* const sample = R"({
  "format": "stampede/scenario",
  "formatVersion": 1,
  "name": {
    "en": "Sample",
    "ko": "표본"
  },
  "story": "A farm.",
  "duration": "4:30:00",
  "year": 2021,
  "limits": {
    "boot_s": 12.5,
    "plots": 5,
    "instance_types": [
      "small"
    ],
    "colour": "red"
  },
  "architecture": {
    "resources": [
      {
        "id": "clients",
        "kind": "clients",
        "position": [
          0,
          200.5
        ]
      },
      {
        "id": "field-1",
        "kind": "field",
        "name": "Home",
        "position": [
          10,
          20
        ],
        "size": [
          300,
          200
        ],
        "colour": "green"
      },
      {
        "id": "field-1/rules",
        "kind": "rules",
        "parent": "field-1",
        "settings": {
          "inbound": [
            {
              "name": "50",
              "action": "deny",
              "from": "0.0.0.0/0",
              "colour": 1
            }
          ],
          "colour": 2
        }
      },
      {
        "id": "plot-a",
        "kind": "plot",
        "parent": "field-1",
        "settings": {
          "cidr": "10.0.0.0/24"
        }
      },
      {
        "id": "m-1",
        "kind": "machine",
        "parent": "plot-a",
        "settings": {
          "script": "#!/bin/bash\n\techo \"hi\"\n"
        }
      },
      {
        "id": "b-1",
        "kind": "balancer"
      },
      {
        "id": "g-1",
        "kind": "group"
      }
    ],
    "links": [
      {
        "from": "clients",
        "to": "b-1",
        "role": "traffic"
      },
      {
        "from": "b-1",
        "to": "m-1",
        "role": "traffic",
        "colour": "blue"
      }
    ],
    "colour": []
  },
  "workload": {
    "classes": [
      {
        "id": "mark",
        "share": 2,
        "path": "/mark",
        "parameter": "name",
        "keys": {
          "distinct": 600,
          "zipf": 0.8,
          "replaced_per_minute": 30,
          "colour": 1
        },
        "cookies": [
          {
            "name": "visitor",
            "distinct": 20000,
            "colour": 1
          }
        ],
        "demand_ms": {
          "distribution": "lognormal",
          "mean": 4000,
          "cv2": 2
        },
        "patience_s": 12.5,
        "retries": 1,
        "answer_bytes": 6000,
        "colour": 1
      }
    ],
    "arrivals": "mmpp",
    "bursts": {
      "low_factor": 0.5,
      "high_factor": 3,
      "low_s": 60,
      "high_s": 20,
      "colour": 1
    },
    "rate": {
      "ramp_s": 120,
      "requests_per_s": [
        [
          "0:00:00",
          1
        ],
        [
          "0:30:00.500",
          1.6
        ]
      ],
      "colour": 1
    },
    "applications": [
      {
        "id": "mark-1",
        "artifact": "https://releases.example/mark-1",
        "serves": [
          "/mark"
        ],
        "health_path": "/alive",
        "health_beside_work": false,
        "workers": 2,
        "queue_limit": 5,
        "discipline": "processor-sharing",
        "when_full": "backlog",
        "cpu_fraction": 0.025,
        "memory_mib": 90,
        "start_s": 3,
        "error_rate": 0.03,
        "answers": "tide-1",
        "without_parameter": "answer-200",
        "max_age_s": 600,
        "cache_client": true,
        "cache_flag": "-cache",
        "cached_demand_ms": 40,
        "cached_for_s": 3600,
        "database_client": true,
        "database_flag": "-db",
        "query_share": 0.25,
        "query_ms": {
          "distribution": "exponential",
          "mean": 20
        },
        "holds_worker": false,
        "colour": 1
      },
      {
        "id": "mark-2",
        "artifact": "https://releases.example/mark-2"
      }
    ],
    "released": [
      "mark-1"
    ],
    "accepted_answers": [
      "tide-1"
    ],
    "warmup_s": 60,
    "colour": 1
  },
  "announcements": [
    {
      "at": "0:00:00",
      "from": {
        "en": "The owner"
      },
      "title": "Welcome",
      "text": "Hello.",
      "effects": [
        {
          "release": "mark-2"
        },
        {
          "accept": [
            "tide-1",
            "mark-2"
          ]
        },
        {
          "set": {
            "id": "b-1",
            "key": "idle_s",
            "value": 5
          },
          "colour": 1
        }
      ],
      "colour": 1
    }
  ],
  "chaos": [
    {
      "id": "cut",
      "between": [
        "1:40:00",
        "1:48:00"
      ],
      "by": "Office",
      "do": "set",
      "select": {
        "kind": "rules",
        "serving": true,
        "pick": "most-traffic",
        "colour": 1
      },
      "key": "inbound",
      "value": [],
      "none_found": "wait",
      "until": "2:00:00",
      "announced_after": "0:12:00",
      "announcement": "Someone cut it.",
      "colour": 1
    },
    {
      "id": "gone",
      "at": "2:20:00",
      "do": "remove",
      "select": {
        "kind": [
          "balancer",
          "machine"
        ],
        "trait": "balancer",
        "pick": "random"
      }
    },
    {
      "id": "reboot",
      "at": "2:30:00",
      "do": "command",
      "target": "m-1",
      "command": "reboot",
      "args": {
        "hard": true
      }
    },
    {
      "id": "loose",
      "at": "2:40:00",
      "do": "disconnect",
      "target": "b-1",
      "to": "m-1",
      "role": "traffic"
    }
  ],
  "score": {
    "bands": [
      {
        "name": "fast",
        "under_ms": 500.5,
        "points": 2.125,
        "colour": 1
      },
      {
        "name": "slow",
        "points": -0.25
      }
    ],
    "wrong_points": -2,
    "failed_points": -3,
    "trend_s": 60,
    "cost": {
      "points_per_usd": -5,
      "rules": [
        {
          "kinds": [
            "machine"
          ],
          "per_started_s": 900,
          "usd": 1,
          "usd_by_type": {
            "small": 8,
            "big": 12.5
          },
          "colour": 1
        },
        {
          "kinds": [
            "*"
          ],
          "catalog_price_times": 100
        }
      ],
      "colour": 1
    },
    "colour": 1
  },
  "goals": [
    {
      "id": "above",
      "name": "Above water",
      "metric": "score.total",
      "at_least": 0,
      "at_most": 9.5,
      "colour": 1
    },
    {
      "id": "not-last",
      "metric": "rank",
      "better_than": "last"
    }
  ],
  "lessons": [
    {
      "id": "ids",
      "event": 7,
      "causes": [
        "no-entry"
      ],
      "topic": "ids",
      "name": "Names",
      "text": "Names matter.",
      "colour": 1
    }
  ],
  "hints": [
    {
      "id": "look",
      "lesson": "ids",
      "available_from": "2:00:00",
      "steps": [
        {
          "points": -50,
          "text": "Look.",
          "colour": 1
        }
      ],
      "colour": 1
    }
  ],
  "rivals": [
    {
      "id": "gulls",
      "name": "The Gulls",
      "actions": "solutions/gulls.actions.json",
      "colour": 1
    }
  ],
  "colour": {
    "deep": [
      1,
      null,
      true,
      "x",
      2.5
    ]
  }
}
)";

}  // namespace

std::string sampleText() { return sample; }

Scenario sampleScenario() { return loadScenario(sample, "sample.json", testCatalog()); }

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    if (at == std::string::npos) {
        ADD_FAILURE() << "the text has no " << from;
        return text;
    }
    return text.replace(at, from.size(), to);
}

}  // namespace stampede
