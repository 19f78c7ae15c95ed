package vn.dangvan.proceedings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.dangvan.docket.Docket;

/**
 * What an act changes besides stage and days. Prepared before anything is changed, so that nothing
 * has to be asked of the database between the change and its entry.
 *
 * @param facts what the journal and the ledger keep of it, besides the answers
 * @param onDocket the change of the line itself
 * @param opened lines that begin with it
 * @param barred who must have nothing to do with the case any more; null for nobody
 */
record Change(
        Map<String, String> facts, Consumer<Docket> onDocket, List<Docket> opened, UUID barred) {
    static final Change NONE = of(docket -> {});

    static Change of(Consumer<Docket> onDocket) {
        return new Change(Map.of(), onDocket, List.of(), null);
    }

    static Change barring(UUID officer) {
        return new Change(Map.of(), docket -> {}, List.of(), officer);
    }

    Change saying(String name, String value) {
        return new Change(Map.of(name, value), onDocket, opened, barred);
    }
}
