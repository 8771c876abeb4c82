package uk.goldenthread.changes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of change it is. */
@Schema(
        description =
                "Kind of change. WITHDRAWN: no longer listed, or declared as no longer required. DATE_MOVED is the approved date, FORECAST_MOVED what is expected.")
public enum ChangeType {
    COMPLETED("completed"),
    REOPENED("reopened"),
    RATING_BETTER("rating better"),
    RATING_WORSE("rating worse"),
    STARTED("started"),
    RESTATED("reported again, same rating"),
    IMPACT_BETTER("impact better"),
    IMPACT_WORSE("impact worse"),
    IMPACT_RATED("impact rated"),
    IMPACT_UNRATED("impact no longer rated"),
    DATE_PASSED("approved date passed"),
    DATE_MOVED("approved date moved"),
    DATE_REQUESTED("another date asked for"),
    DATE_REFUSED("another date refused"),
    REQUEST_WITHDRAWN("request for another date withdrawn"),
    FORECAST_MOVED("forecast moved"),
    FINISH_DATED("completion date given or corrected"),
    ADDED("added"),
    WITHDRAWN("withdrawn"),
    OWNER_CHANGED("owner changed"),
    LISTING_CHANGED("listed elsewhere"),
    EDITED("edited"),
    MILESTONE_HIT("milestone reached"),
    MILESTONE_MISSED("milestone missed"),
    MILESTONE_ADDED("milestone added"),
    MILESTONE_DROPPED("milestone dropped"),
    MILESTONE_REOPENED("milestone reopened"),
    MILESTONE_MOVED("milestone moved"),
    MILESTONE_EDITED("milestone edited"),
    DEPENDENCY_ADDED("dependency added"),
    DEPENDENCY_REMOVED("dependency removed"),
    RISK_ADDED("risk added"),
    RISK_CLOSED("risk closed"),
    RISK_BECAME_ISSUE("risk became an issue"),
    RISK_REOPENED("risk open again"),
    RISK_CHANGED("risk changed"),
    RISK_REMOVED("risk removed"),
    RISK_NONE_SAID("said to have no risk"),
    RISK_SCORED("risk scored"),
    RISK_REVIEWED("risk reviewed"),
    RISK_ESCALATED("risk escalated"),
    RISK_LINKED("risk linked"),
    RISK_UNLINKED("risk no longer linked"),
    CONTROL_ADDED("control added"),
    CONTROL_CHANGED("control changed"),
    CONTROL_TESTED("control tested"),
    RISK_MATRIX_SET("risk matrix set"),
    MEASURE_NEW_FIGURE("new figure"),
    MEASURE_REVISED("figure revised"),
    MEASURE_ADDED("measure added"),
    MEASURE_REMOVED("measure removed"),
    MEASURE_EDITED("measure edited"),
    MEASURE_REDEFINED("definition changed"),
    MEASURE_SHORTLISTED("shortlist changed"),
    TARGET_SET("target set"),
    TARGET_CHANGED("target changed"),
    TARGET_REMOVED("target taken away"),
    CAVEAT_RAISED("caveat raised"),
    CAVEAT_ANSWERED("caveat answered"),
    CAVEAT_CLOSED("caveat closed"),
    REBASE_REQUESTED("new control limits asked for"),
    REBASE_APPROVED("new control limits approved"),
    REBASE_REFUSED("new control limits refused"),
    FIGURES_SIGNED_OFF("figures signed off"),
    FIGURES_REOPENED("figures reopened"),
    SURVEY_ADDED("survey added"),
    SURVEY_ROUND("survey round"),
    CYCLE_OPENED("cycle opened"),
    CYCLE_CLOSED("cycle closed"),
    DECISION_RECORDED("decision recorded"),
    DECISION_CONFIRMED("decision confirmed"),
    DECISION_STRUCK("decision struck"),
    THRESHOLDS_SET("thresholds set"),
    PAPER_LOADED("paper loaded"),
    FINDING_ACKNOWLEDGED("finding acknowledged");

    private final String words;

    ChangeType(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
