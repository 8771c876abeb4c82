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
                StatementRow.authorId AssessmentRow.assessedBy AssessmentRow.assessedRole MatrixRow.setBy KpiRow.headlineBy DefinitionVersionRow.setBy
                SignOffRow.signedBy SignOffRow.reopenedBy CaveatRow.raisedBy CaveatRow.answeredBy CaveatRow.closedBy RebaseRow.requestedBy
                RebaseRow.decidedBy DeadlineChangeRow.requestedBy DeadlineChangeRow.requestedRole DeadlineChangeRow.decidedBy ThresholdsRow.setBy
                CycleRow.closedBy DecisionRow.recordedBy DecisionRow.confirmedBy AcknowledgementRow.acknowledgedBy
                AcknowledgementRow.acknowledgedRole VarianceNoteRow.notedBy VirementRow.requestedBy VirementRow.decidedBy ReturnRow.submittedBy
                ReturnRow.approvedBy""");
        say(by, "changes", "the change is that of the day on which it was written", """
                KpiRow.headlineOn MatrixRow.setOn DefinitionVersionRow.setOn SignOffRow.reopenedOn CaveatRow.raisedOn CaveatRow.answeredOn CaveatRow.closedOn
                RebaseRow.requestedOn RebaseRow.decidedOn DeadlineChangeRow.requestedOn DeadlineChangeRow.decidedOn ThresholdsRow.setOn
                DecisionRow.recordedOn DecisionRow.confirmedOn AcknowledgementRow.acknowledgedOn VarianceNoteRow.notedOn
                VirementRow.requestedOn VirementRow.decidedOn ReturnRow.submittedOn ReturnRow.approvedOn CycleRow.openedOn""");
        say(by, "changes", "its parent, number and period make it the record it is and never change", """
                MilestoneRow.actionId RoundRow.surveyId RoundRow.position ObservationRow.kpiId ObservationRow.category
                SignOffRow.period VirementRow.fundId SpendRow.fundId ReturnRow.financialYear ReturnRow.quarter ReturnRow.number
                KpiRow.definitionNumber DecisionRow.kind""");
        say(
                by,
                "changes",
                "bodies are read as they are today, and the meeting is the board's record, not the plan's",
                """
                OrganisationRow.name OrganisationRow.kind MeetingRow.*""");
        say(
                by,
                "changes",
                "a statement is told by what it moves: ratings and dates of its action; its words are read with it",
                """
                StatementRow.impactReason StatementRow.confidence StatementRow.forecast StatementRow.actual StatementRow.narrative
                StatementRow.narrativeHash StatementRow.evidence StatementRow.overrideReason StatementRow.authorRole StatementRow.positionOn
                StatementRow.reportedOn StatementRow.cycleId StatementRow.unchanged StatementRow.dateWords""");
        say(
                by,
                "changes",
                "what a paper printed comes with the paper, whose loading is told, and is held against the records by findings",
                """
                PrintedFigureRow.* ListingRow.printedRating ListingRow.position SourcePaperRow.datedOn SourcePaperRow.effectiveOn
                SourcePaperRow.note""");
        say(
                by,
                "changes",
                "a cycle is told by its opening, what changes of it and its close; who owes what is the chase list's, and what stood is the close's",
                """
                SubmissionRow.* ActionCloseRow.*""");
        say(
                by,
                "changes",
                "spending and deliveries are told as sums of a workstream and an output; each record keeps its history",
                """
                SpendRow.outputId SpendRow.line SpendRow.onDay SpendRow.externalRef SpendRow.description DeliveryRow.onDay DeliveryRow.note""");
        say(
                by,
                "changes",
                "it follows from the award, the workstreams and the virements, which are told",
                "FundRow.unallocatedPence");
        say(
                by,
                "changes",
                "it is the figure itself only where no numerator and denominator are known",
                "ObservationRow.value");
        say(
                by,
                "changes",
                "the sentence names the version and its reason; the words of each version are read beside one another",
                """
                DefinitionVersionRow.definition DefinitionVersionRow.numeratorDefinition DefinitionVersionRow.denominatorDefinition
                DefinitionVersionRow.population""");
        say(by, "changes", "the sentence says where it was escalated to", "RiskRow.escalatedBoardId");
        say(by, "changes", "its audience of today decides who reads it, whatever state is shown", "RiskRow.audience");
        say(
                by,
                "changes",
                "a score is told in the words of its matrix",
                "AssessmentRow.matrix AssessmentRow.assessedOn");
        say(by, "changes", "told only where there is no number of answers", "RoundRow.responsesNote");
        say(
                by,
                "changes",
                "the words of a caveat are what is to be known of the measure",
                "CaveatRow.kind CaveatRow.askedOf CaveatRow.observationId");
        say(
                by,
                "changes",
                "the name of the others, the figure and its period are told",
                "BenchmarkRow.comparator BenchmarkRow.periodEnd BenchmarkRow.base BenchmarkRow.note");
        say(
                by,
                "changes",
                "told when it is decided, by the decision",
                "DeadlineChangeRow.meetingId DecisionRow.meetingId");
        say(by, "changes", "the reason is told in words", "DeadlineChangeRow.category DeadlineChangeRow.imported");
        say(
                by,
                "changes",
                "what it answers is the finding that the sentence names",
                "AcknowledgementRow.subjectId AcknowledgementRow.fingerprint");
        say(by, "changes", "what was frozen is what stood when it was sent", "ReturnRow.document ReturnRow.sha256");

        say(by, "view", "people appear by role; who it was is in the history", """
                StatementRow.authorId MatrixRow.setBy KpiRow.headlineBy SignOffRow.reopenedBy CaveatRow.raisedBy CaveatRow.answeredBy
                CaveatRow.closedBy RebaseRow.decidedBy DeadlineChangeRow.decidedBy ThresholdsRow.setBy CycleRow.closedBy SubmissionRow.submittedBy
                SubmissionRow.decidedBy DecisionRow.recordedBy DecisionRow.confirmedBy AcknowledgementRow.acknowledgedBy""");
        say(by, "view", "it stands below the record it belongs to, whose path names it", """
                ObservationRow.kpiId TargetRow.kpiId CaveatRow.kpiId RebaseRow.kpiId AnnotationRow.kpiId KpiActionRow.kpiId ConditionRow.fundId
                TrancheRow.fundId VirementRow.fundId CarryForwardRow.fundId""");
        say(
                by,
                "view",
                "it says only whether words changed",
                "StatementRow.narrativeHash ActionCloseRow.narrativeHash");
        say(by, "view", "bodies have a view of their own, of today", "OrganisationRow.kind");
        say(
                by,
                "view",
                "the meeting has a view of its own; its name stands beside what it decided",
                "MeetingRow.boardId MeetingRow.dateNote MeetingRow.state");
        say(by, "view", "read where a measure is compared", "ProgrammeRow.releaseCode BenchmarkRow.periodEnd");
        say(by, "view", "it orders a list", "ListingRow.position");
        say(
                by,
                "view",
                "read by the findings about what papers print",
                "ListingRow.printedRating ListingRow.source PrintedFigureRow.decimals PrintedFigureRow.source");
        say(by, "view", "counted from its date where it has one", "MilestoneRow.overdueSaidDays");
        say(by, "view", "it follows from numerator and denominator, which are shown", "ObservationRow.value");
        say(
                by,
                "view",
                "a comparison names the others, the figure, its period and the note; the stocktake says where it comes from",
                "BenchmarkRow.source BenchmarkRow.basis");

        say(by, "stocktake", "people appear by role only", """
                StatementRow.authorId AssessmentRow.assessedBy MatrixRow.setBy KpiRow.headlineBy DefinitionVersionRow.setBy SignOffRow.signedBy
                SignOffRow.reopenedBy CaveatRow.raisedBy CaveatRow.answeredBy CaveatRow.closedBy RebaseRow.requestedBy RebaseRow.decidedBy
                DeadlineChangeRow.requestedBy DeadlineChangeRow.decidedBy ThresholdsRow.setBy CycleRow.closedBy SubmissionRow.submittedBy
                SubmissionRow.decidedBy DecisionRow.recordedBy DecisionRow.confirmedBy AcknowledgementRow.acknowledgedBy VarianceNoteRow.notedBy
                VirementRow.requestedBy VirementRow.decidedBy ReturnRow.submittedBy ReturnRow.approvedBy""");
        say(by, "stocktake", "a link is the two it joins; who joined them when is in the history", """
                RiskActionRow.source RiskActionRow.basis RiskKpiRow.source RiskKpiRow.basis KpiActionRow.source KpiActionRow.basis""");
        say(
                by,
                "stocktake",
                "what a paper printed of it stands with its printed figures",
                "ListingRow.printedRating ListingRow.source ListingRow.basis");
        say(
                by,
                "stocktake",
                "bodies are named by their short name, as they are today",
                "OrganisationRow.name OrganisationRow.kind");
        say(by, "stocktake", "boards and meetings are the area's, not the plan's; a decision names its meeting", """
                MeetingRow.boardId MeetingRow.state MeetingRow.dateNote CycleRow.boardId RiskRow.escalatedBoardId DeadlineChangeRow.meetingId""");
        say(
                by,
                "stocktake",
                "only risks for every reader of the plan stand in it",
                "RiskRow.audience RiskRow.audienceThen");
        say(by, "stocktake", "spending stands as sums, each record in the history", """
                SpendRow.fundId SpendRow.outputId SpendRow.line SpendRow.onDay SpendRow.externalRef SpendRow.description SpendRow.source
                SpendRow.basis""");
        say(by, "stocktake", "the digest of what was frozen stands for it", "ReturnRow.document");
        say(
                by,
                "stocktake",
                "the narrative's hash stands with the statement that it is of",
                "ActionCloseRow.narrativeHash ActionCloseRow.statementId");
        say(
                by,
                "stocktake",
                "it tells whether the facts are still those that were acknowledged",
                "AcknowledgementRow.fingerprint");

        say(
                by,
                "view",
                "who reads it is decided by today; for whom it was then is told by the changes",
                "RiskRow.audienceThen");

        say(by, "redaction", "the paper or system it comes from", "*.source");
        say(by, "redaction", "a role or a body, never a name", """
                *.sro *.owner ActionRow.leads RiskRow.raisedBy ControlRow.testedBy RiskStatementRow.statedBy CaveatRow.askedOf WorkstreamRow.lead
                *.authorRole *.assessedRole *.requestedRole *.acknowledgedRole AskRow.askedOf KpiRow.sourceBody FundRow.funder OrganisationRow.shortName
                OrganisationRow.name MeetingRow.boardName BenchmarkRow.name SurveyRow.audience""");
        say(by, "redaction", "a code, a reference, a period or a word of a list", """
                OrganisationRow.kind ProgrammeRow.releaseCode ListingRow.ref PrintedFigureRow.scope RiskRow.ref SurveyRow.code KpiRow.code
                KpiRow.referenceCode ObservationRow.period ObservationRow.dimension ObservationRow.category SignOffRow.period BenchmarkRow.period
                DecisionRow.kind DecisionRow.outcome DecisionRow.state MeetingRow.state AcknowledgementRow.rule FundRow.code WorkstreamRow.code
                OutputRow.unit SpendRow.externalRef CarryForwardRow.fromYear ProgrammeRow.instrument ReturnRow.financialYear ReturnRow.approvalReference""");
        say(by, "redaction", "a digest", "*.narrativeHash AcknowledgementRow.fingerprint ReturnRow.sha256");
        say(
                by,
                "redaction",
                "the published plan itself, which the partnership and the inspectors wrote: edited, not erased",
                """
                ProgrammeRow.title SourcePaperRow.title PriorityRow.title PriorityRow.finding ActionRow.title MilestoneRow.title SurveyRow.title
                RoundRow.title CycleRow.title MeetingRow.title KpiRow.title KpiRow.definition KpiRow.numeratorDefinition KpiRow.denominatorDefinition
                KpiRow.population KpiRow.statutory DefinitionVersionRow.definition DefinitionVersionRow.numeratorDefinition
                DefinitionVersionRow.denominatorDefinition DefinitionVersionRow.population FundRow.title WorkstreamRow.title OutputRow.title
                AskRow.title MatrixRow.likelihoods MatrixRow.impacts MatrixRow.descriptors""");
        say(by, "redaction", "a link, which is replaced", "ConditionRow.evidenceUrl");
        say(
                by,
                "redaction",
                "what was sent to the funder and stands there: signed by its digest",
                "ReturnRow.document");
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
