package uk.goldenthread.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The components of stored rows that are told otherwise than on their own, each with the reason. */
final class ToldOtherwise {
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final TreeSet<String> unused = new TreeSet<>();

    ToldOtherwise(String by) {
        say(by, "changes", "where it comes from stands in the record and its history", "*.source *.basis");
        say(by, "changes", "people appear in no sentence; the history says who", """
                StatementFacts.authorId RiskAssessmentFacts.assessedBy RiskAssessmentFacts.assessedRole RiskMatrixFacts.setBy KpiFacts.headlineBy DefinitionVersionFacts.setBy
                SignOffFacts.signedBy SignOffFacts.reopenedBy CaveatFacts.raisedBy CaveatFacts.answeredBy CaveatFacts.closedBy RebaseFacts.requestedBy
                RebaseFacts.decidedBy DeadlineChangeFacts.requestedBy DeadlineChangeFacts.requestedRole DeadlineChangeFacts.decidedBy ThresholdsFacts.setBy
                CycleFacts.closedBy DecisionFacts.recordedBy DecisionFacts.confirmedBy AcknowledgementFacts.acknowledgedBy
                AcknowledgementFacts.acknowledgedRole VarianceNoteFacts.notedBy VirementFacts.requestedBy VirementFacts.decidedBy FundReturnFacts.submittedBy
                FundReturnFacts.approvedBy""");
        say(by, "changes", "the change is that of the day on which it was written", """
                KpiFacts.headlineOn RiskMatrixFacts.setOn DefinitionVersionFacts.setOn SignOffFacts.reopenedOn CaveatFacts.raisedOn CaveatFacts.answeredOn CaveatFacts.closedOn
                RebaseFacts.requestedOn RebaseFacts.decidedOn DeadlineChangeFacts.requestedOn DeadlineChangeFacts.decidedOn ThresholdsFacts.setOn
                DecisionFacts.recordedOn DecisionFacts.confirmedOn AcknowledgementFacts.acknowledgedOn VarianceNoteFacts.notedOn
                VirementFacts.requestedOn VirementFacts.decidedOn FundReturnFacts.submittedOn FundReturnFacts.approvedOn CycleFacts.openedOn""");
        say(by, "changes", "its parent, number and period make it the record it is and never change", """
                MilestoneFacts.actionId SurveyRoundFacts.surveyId SurveyRoundFacts.position ObservationFacts.kpiId ObservationFacts.category
                SignOffFacts.period VirementFacts.fundId SpendFacts.fundId FundReturnFacts.financialYear FundReturnFacts.quarter FundReturnFacts.number
                KpiFacts.definitionNumber DecisionFacts.kind""");
        say(
                by,
                "changes",
                "bodies are read as they are today, and the meeting is the board's record, not the plan's",
                """
                OrganisationFacts.name OrganisationFacts.kind MeetingFacts.*""");
        say(
                by,
                "changes",
                "a statement is told by what it moves: ratings and dates of its action; its words are read with it",
                """
                StatementFacts.impactReason StatementFacts.confidence StatementFacts.forecast StatementFacts.actual StatementFacts.narrative
                StatementFacts.narrativeHash StatementFacts.evidence StatementFacts.overrideReason StatementFacts.authorRole StatementFacts.positionOn
                StatementFacts.reportedOn StatementFacts.cycleId StatementFacts.unchanged StatementFacts.dateWords""");
        say(
                by,
                "changes",
                "what a paper printed comes with the paper, whose loading is told, and is held against the records by findings",
                """
                PrintedFigureFacts.* ListingFacts.printedRating ListingFacts.position SourcePaperFacts.datedOn SourcePaperFacts.effectiveOn
                SourcePaperFacts.note""");
        say(
                by,
                "changes",
                "a cycle is told by its opening, what changes of it and its close; who owes what is the chase list's, and what stood is the close's",
                """
                SubmissionFacts.* ActionCloseFacts.*""");
        say(
                by,
                "changes",
                "spending and deliveries are told as sums of a workstream and an output; each record keeps its history",
                """
                SpendFacts.outputId SpendFacts.line SpendFacts.onDay SpendFacts.externalRef SpendFacts.description OutputDeliveryFacts.onDay OutputDeliveryFacts.note""");
        say(
                by,
                "changes",
                "it follows from the award, the workstreams and the virements, which are told",
                "FundFacts.unallocatedPence");
        say(
                by,
                "changes",
                "it is the figure itself only where no numerator and denominator are known",
                "ObservationFacts.value");
        say(
                by,
                "changes",
                "the sentence names the version and its reason; the words of each version are read beside one another",
                """
                DefinitionVersionFacts.definition DefinitionVersionFacts.numeratorDefinition DefinitionVersionFacts.denominatorDefinition
                DefinitionVersionFacts.population""");
        say(by, "changes", "the sentence says where it was escalated to", "RiskFacts.escalatedBoardId");
        say(by, "changes", "its audience of today decides who reads it, whatever state is shown", "RiskFacts.audience");
        say(
                by,
                "changes",
                "a score is told in the words of its matrix",
                "RiskAssessmentFacts.matrix RiskAssessmentFacts.assessedOn");
        say(by, "changes", "told only where there is no number of answers", "SurveyRoundFacts.responsesNote");
        say(
                by,
                "changes",
                "the words of a caveat are what is to be known of the measure",
                "CaveatFacts.kind CaveatFacts.askedOf CaveatFacts.observationId");
        say(
                by,
                "changes",
                "the name of the others, the figure and its period are told",
                "BenchmarkFacts.comparator BenchmarkFacts.periodEnd BenchmarkFacts.base BenchmarkFacts.note");
        say(
                by,
                "changes",
                "told when it is decided, by the decision",
                "DeadlineChangeFacts.meetingId DecisionFacts.meetingId");
        say(by, "changes", "the reason is told in words", "DeadlineChangeFacts.category DeadlineChangeFacts.imported");
        say(
                by,
                "changes",
                "what it answers is the finding that the sentence names",
                "AcknowledgementFacts.subjectId AcknowledgementFacts.fingerprint");
        say(
                by,
                "changes",
                "what was frozen is what stood when it was sent",
                "FundReturnFacts.document FundReturnFacts.sha256");

        say(by, "view", "people appear by role; who it was is in the history", """
                StatementFacts.authorId RiskMatrixFacts.setBy KpiFacts.headlineBy SignOffFacts.reopenedBy CaveatFacts.raisedBy CaveatFacts.answeredBy
                CaveatFacts.closedBy RebaseFacts.decidedBy DeadlineChangeFacts.decidedBy ThresholdsFacts.setBy CycleFacts.closedBy SubmissionFacts.submittedBy
                SubmissionFacts.decidedBy DecisionFacts.recordedBy DecisionFacts.confirmedBy AcknowledgementFacts.acknowledgedBy""");
        say(by, "view", "it stands below the record it belongs to, whose path names it", """
                ObservationFacts.kpiId TargetFacts.kpiId CaveatFacts.kpiId RebaseFacts.kpiId AnnotationFacts.kpiId KpiActionFacts.kpiId FundConditionFacts.fundId
                TrancheFacts.fundId VirementFacts.fundId CarryForwardFacts.fundId""");
        say(
                by,
                "view",
                "it says only whether words changed",
                "StatementFacts.narrativeHash ActionCloseFacts.narrativeHash");
        say(by, "view", "bodies have a view of their own, of today", "OrganisationFacts.kind");
        say(
                by,
                "view",
                "the meeting has a view of its own; its name stands beside what it decided",
                "MeetingFacts.boardId MeetingFacts.dateNote MeetingFacts.state");
        say(by, "view", "read where a measure is compared", "ProgrammeFacts.releaseCode BenchmarkFacts.periodEnd");
        say(by, "view", "it orders a list", "ListingFacts.position");
        say(
                by,
                "view",
                "read by the findings about what papers print",
                "ListingFacts.printedRating ListingFacts.source PrintedFigureFacts.decimals PrintedFigureFacts.source");
        say(by, "view", "counted from its date where it has one", "MilestoneFacts.overdueSaidDays");
        say(by, "view", "it follows from numerator and denominator, which are shown", "ObservationFacts.value");
        say(
                by,
                "view",
                "a comparison names the others, the figure, its period and the note; the stocktake says where it comes from",
                "BenchmarkFacts.source BenchmarkFacts.basis");

        say(by, "stocktake", "people appear by role only", """
                StatementFacts.authorId RiskAssessmentFacts.assessedBy RiskMatrixFacts.setBy KpiFacts.headlineBy DefinitionVersionFacts.setBy SignOffFacts.signedBy
                SignOffFacts.reopenedBy CaveatFacts.raisedBy CaveatFacts.answeredBy CaveatFacts.closedBy RebaseFacts.requestedBy RebaseFacts.decidedBy
                DeadlineChangeFacts.requestedBy DeadlineChangeFacts.decidedBy ThresholdsFacts.setBy CycleFacts.closedBy SubmissionFacts.submittedBy
                SubmissionFacts.decidedBy DecisionFacts.recordedBy DecisionFacts.confirmedBy AcknowledgementFacts.acknowledgedBy VarianceNoteFacts.notedBy
                VirementFacts.requestedBy VirementFacts.decidedBy FundReturnFacts.submittedBy FundReturnFacts.approvedBy""");
        say(by, "stocktake", "a link is the two it joins; who joined them when is in the history", """
                RiskActionFacts.source RiskActionFacts.basis RiskKpiFacts.source RiskKpiFacts.basis KpiActionFacts.source KpiActionFacts.basis""");
        say(
                by,
                "stocktake",
                "what a paper printed of it stands with its printed figures",
                "ListingFacts.printedRating ListingFacts.source ListingFacts.basis");
        say(
                by,
                "stocktake",
                "bodies are named by their short name, as they are today",
                "OrganisationFacts.name OrganisationFacts.kind");
        say(by, "stocktake", "boards and meetings are the area's, not the plan's; a decision names its meeting", """
                MeetingFacts.boardId MeetingFacts.state MeetingFacts.dateNote CycleFacts.boardId RiskFacts.escalatedBoardId DeadlineChangeFacts.meetingId""");
        say(
                by,
                "stocktake",
                "only risks for every reader of the plan stand in it",
                "RiskFacts.audience RiskFacts.audienceThen");
        say(by, "stocktake", "spending stands as sums, each record in the history", """
                SpendFacts.fundId SpendFacts.outputId SpendFacts.line SpendFacts.onDay SpendFacts.externalRef SpendFacts.description SpendFacts.source
                SpendFacts.basis""");
        say(by, "stocktake", "the digest of what was frozen stands for it", "FundReturnFacts.document");
        say(
                by,
                "stocktake",
                "the narrative's hash stands with the statement that it is of",
                "ActionCloseFacts.narrativeHash ActionCloseFacts.statementId");
        say(
                by,
                "stocktake",
                "it tells whether the facts are still those that were acknowledged",
                "AcknowledgementFacts.fingerprint");

        say(
                by,
                "view",
                "who reads it is decided by today; for whom it was then is told by the changes",
                "RiskFacts.audienceThen");

        say(by, "redaction", "the paper or system it comes from", "*.source");
        say(by, "redaction", "a role or a body, never a name", """
                *.sro *.owner ActionFacts.leads RiskFacts.raisedBy RiskControlFacts.testedBy RiskStatementFacts.statedBy CaveatFacts.askedOf WorkstreamFacts.lead
                *.authorRole *.assessedRole *.requestedRole *.acknowledgedRole FundingAskFacts.askedOf KpiFacts.sourceBody FundFacts.funder OrganisationFacts.shortName
                OrganisationFacts.name MeetingFacts.boardName BenchmarkFacts.name SurveyFacts.audience""");
        say(by, "redaction", "a code, a reference, a period or a word of a list", """
                OrganisationFacts.kind ProgrammeFacts.releaseCode ListingFacts.ref PrintedFigureFacts.scope RiskFacts.ref SurveyFacts.code KpiFacts.code
                KpiFacts.referenceCode ObservationFacts.period ObservationFacts.dimension ObservationFacts.category SignOffFacts.period BenchmarkFacts.period
                DecisionFacts.kind DecisionFacts.outcome DecisionFacts.state MeetingFacts.state AcknowledgementFacts.rule FundFacts.code WorkstreamFacts.code
                OutputFacts.unit SpendFacts.externalRef CarryForwardFacts.fromYear ProgrammeFacts.instrument FundReturnFacts.financialYear FundReturnFacts.approvalReference""");
        say(by, "redaction", "a digest", "*.narrativeHash AcknowledgementFacts.fingerprint FundReturnFacts.sha256");
        say(
                by,
                "redaction",
                "the published plan itself, which the partnership and the inspectors wrote: edited, not erased",
                """
                ProgrammeFacts.title SourcePaperFacts.title PriorityFacts.title PriorityFacts.finding ActionFacts.title MilestoneFacts.title SurveyFacts.title
                SurveyRoundFacts.title CycleFacts.title MeetingFacts.title KpiFacts.title KpiFacts.definition KpiFacts.numeratorDefinition KpiFacts.denominatorDefinition
                KpiFacts.population KpiFacts.statutory DefinitionVersionFacts.definition DefinitionVersionFacts.numeratorDefinition
                DefinitionVersionFacts.denominatorDefinition DefinitionVersionFacts.population FundFacts.title WorkstreamFacts.title OutputFacts.title
                FundingAskFacts.title RiskMatrixFacts.likelihoods RiskMatrixFacts.impacts RiskMatrixFacts.descriptors""");
        say(by, "redaction", "a link, which is replaced", "FundConditionFacts.evidenceUrl");
        say(
                by,
                "redaction",
                "what was sent to the funder and stands there: signed by its digest",
                "FundReturnFacts.document");
        unused.addAll(reasons.keySet());
    }

    private void say(String by, String where, String reason, String names) {
        if (by.equals(where)) {
            List.of(names.strip().split("\\s+")).forEach(name -> reasons.put(name, reason));
        }
    }

    boolean excuses(String name) {
        String any = "*" + name.substring(name.indexOf('.'));
        String whole = name.substring(0, name.indexOf('.')) + ".*";
        for (String pattern : List.of(name, any, whole)) {
            if (reasons.containsKey(pattern)) {
                unused.remove(pattern);
                return true;
            }
        }
        return false;
    }

    void needless(String name) {
        if (reasons.containsKey(name)) {
            unused.add(name);
        }
    }

    /** Patterns that excused nothing. */
    TreeSet<String> idle() {
        return unused;
    }
}
