package vn.dangvan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.web.Text;

/** Puts lines of the register into words. */
@RequestScoped
public class Rows {
    @Inject Names names;
    @Inject Text text;
    @Inject Clock clock;

    /** The same cases in the same order. */
    public List<Row> of(List<CaseCard> cards, boolean asCounted) {
        LocalDate today = LocalDate.now(clock);
        return cards.stream().map(card -> row(card, Urgency.of(card, asCounted, today))).toList();
    }

    private Row row(CaseCard card, Urgency due) {
        return new Row(
                card.number(),
                card.door().code(),
                text.of("docket.kind." + card.kind().code()),
                names.matter(card.matter()),
                names.unit(card.unit()),
                text.of("docket.stage." + card.stage().code()),
                card.receivedOn(),
                due.state(),
                due.on(),
                text.of(due.words(), due.days()),
                names.officer(card.holder()));
    }
}
