package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.goldenthread.funding.AskDraft;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.AskService;
import uk.goldenthread.funding.FundingAsks;

/** Requests for money, found by their title. Amounts are in pounds. */
@ApplicationScoped
public class FundingAsksSheet implements SheetImporter {
    private final AskService service;
    private final FundingAsks asks;

    public FundingAsksSheet(AskService service, FundingAsks asks) {
        this.service = service;
        this.asks = asks;
    }

    @Override
    public String sheet() {
        return "funding-asks";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "title",
                "asked_of",
                "organisation",
                "amount",
                "asked_on",
                "answer_due",
                "outcome",
                "outcome_on",
                "agreed",
                "note",
                "source",
                "basis");
    }

    @Override
    public Set<String> removable() {
        return Set.of("organisation", "amount", "asked_on", "answer_due", "outcome_on", "agreed", "note");
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Set<String> keys() {
        return Set.of("title", "asked_of", "outcome");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String title = cells.reference("title", 300);
        String askedOf = cells.text("asked_of", 200);
        String organisation = cells.text("organisation", 60);
        Long amount = cells.pence("amount");
        LocalDate askedOn = cells.day("asked_on");
        LocalDate answerDue = cells.day("answer_due");
        AskOutcome outcome = cells.choice("outcome", AskOutcome.class);
        LocalDate outcomeOn = cells.day("outcome_on");
        Long agreed = cells.pence("agreed");
        String note = cells.text("note", 2000);
        return Prepared.of(
                title,
                loading -> Applied.of(service.load(
                        loading.areaCode(),
                        loading.programmeId(),
                        new AskDraft(
                                title,
                                askedOf,
                                organisation == null
                                        ? null
                                        : loading.organisations(List.of(organisation))
                                                .get(0),
                                amount,
                                askedOn,
                                answerDue,
                                outcome,
                                outcomeOn,
                                agreed,
                                note),
                        loading.paper().reportedOn(),
                        cells.provenance(loading.paper().title()))));
    }

    @Override
    public List<String> stored(Loading loading) {
        return asks.inProgramme(loading.programmeId()).stream()
                .map(a -> a.asDraft().title())
                .toList();
    }
}
