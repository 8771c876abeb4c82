"""An integration as a supplier would write it, with the client that openapi-generator makes of openapi.yaml and nothing else, against the
running demonstration. backend/run/clients.sh generates the client and runs this."""

import os
import time
import unittest

from goldenthread import ApiClient, ApiException, Configuration
from goldenthread.api.access_api import AccessApi
from goldenthread.api.dashboard_api import DashboardApi
from goldenthread.api.plan_api import PlanApi
from goldenthread.models.action_draft import ActionDraft
from goldenthread.models.action_patch import ActionPatch
from goldenthread.models.listing_draft import ListingDraft
from goldenthread.models.problem import Problem
from goldenthread.models.rating import Rating

HALTON = "E06000006"
WIRRAL = "E08000015"


def client(token):
    return ApiClient(Configuration(host=os.environ["GOLDENTHREAD_URL"], access_token=os.environ[token]))


class Scenario(unittest.TestCase):
    def setUp(self):
        self.adviser = client("ADVISER_TOKEN")
        self.manager = client("MANAGER_TOKEN")

    def programme(self):
        found = PlanApi(self.adviser).list_programmes(area=HALTON).items
        self.assertEqual(1, len(found))
        return found[0].id

    def test_the_adviser_pulls_a_past_picture_and_pays_nothing_for_the_second_look(self):
        self.assertEqual([HALTON, WIRRAL], sorted(area.code for area in AccessApi(self.adviser).read_me().areas))
        dashboards = DashboardApi(self.adviser)
        asked = {"programme_id": self.programme(), "as_at": "2024-07-15"}
        past = dashboards.read_dashboard_with_http_info(**asked)
        self.assertIn("60 of 94", past.data.answer)
        with self.assertRaises(ApiException) as known:
            dashboards.read_dashboard(**asked, if_none_match=past.headers["ETag"])
        self.assertEqual(304, known.exception.status)
        amber = PlanApi(self.adviser).list_actions(**asked, progress=Rating.AMBER, size=5)
        self.assertEqual(18, amber.page.total_items)

    def test_an_action_is_added_once_changed_and_protected(self):
        plan = PlanApi(self.manager)
        programme = self.programme()
        priority = plan.list_priorities(programme).items[0].id
        ref = f"P{time.time_ns() % 1_000_000_000}"
        draft = ActionDraft(
            title="Entered by a generated client",
            leads=[],
            success_criteria=[],
            listings=[ListingDraft(priority_id=priority, ref=ref)],
        )
        first = plan.create_action(programme, draft, idempotency_key=f"scenario-{ref}")
        self.assertEqual(first, plan.create_action(programme, draft, idempotency_key=f"scenario-{ref}"))

        change = (first.id, f'"{first.id}.v{first.version}"', ActionPatch(title="Changed by a generated client"))
        self.assertEqual(first.version + 1, plan.change_action(*change).version)
        read = plan.read_action(first.id)
        self.assertEqual("Changed by a generated client", read.title)
        self.assertIsNone(read.impact)

        with self.assertRaises(ApiException) as stale:
            plan.change_action(*change)
        self.assertEqual(412, stale.exception.status)
        problem = Problem.from_json(stale.exception.body)
        self.assertEqual("/api/v1/problems#stale", problem.type)
        self.assertNotEqual("", problem.detail)

    def test_what_holds_for_all_is_a_problem_too(self):
        with self.assertRaises(ApiException) as nobody:
            AccessApi(ApiClient(Configuration(host=os.environ["GOLDENTHREAD_URL"], access_token="no-token"))).read_me()
        self.assertEqual(401, nobody.exception.status)
        self.assertEqual("/api/v1/problems#not-signed-in", Problem.from_json(nobody.exception.body).type)


if __name__ == "__main__":
    # The generated client leaves its connections to the end of the program.
    unittest.main(verbosity=2, warnings="ignore")
