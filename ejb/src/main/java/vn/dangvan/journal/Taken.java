package vn.dangvan.journal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;

/**
 * One act that was done in a case (bút lục). Written once; what was typed is sealed under the key
 * of the letter, the rest are codes and days.
 */
@Entity
@Table(name = "taken")
public class Taken extends Recorded {
    @Id private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private int seq;
    private String act;
    private String rule;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private UUID officer;
    private String codes;
    private byte[] texts;

    protected Taken() {}

    /**
     * @param seq number of the act in the case, the first is 1
     * @param rule the row of law, {@code key@since}
     * @param officer who did it; null for the reporter
     * @param codes what was answered, without anything typed
     * @param texts what was typed, sealed; null for nothing
     */
    public Taken(
            UUID caseId,
            int seq,
            String act,
            String rule,
            LocalDate doneOn,
            UUID officer,
            Map<String, String> codes,
            byte[] texts) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.seq = seq;
        this.act = act;
        this.rule = rule;
        this.doneOn = doneOn;
        this.officer = officer;
        this.codes = write(codes);
        this.texts = texts;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public int seq() {
        return seq;
    }

    /** Key of the act. */
    public String act() {
        return act;
    }

    /** The row of law it was done by, {@code key@since}. */
    public String rule() {
        return rule;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    /** Who did it; null for the reporter. */
    public UUID officer() {
        return officer;
    }

    /** What was answered, without anything typed. */
    public Map<String, String> codes() {
        return read(codes);
    }

    /** Names and values as one text, the names in order. */
    public static String write(Map<String, String> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(values).forEach(json::add);
        return json.build().toString();
    }

    /** Reads what {@link #write} wrote. */
    public static Map<String, String> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, String> read = new TreeMap<>();
            json.keySet().forEach(name -> read.put(name, json.getString(name)));
            return read;
        }
    }

    /** What was typed, sealed; null for nothing. */
    public byte[] texts() {
        return texts;
    }
}
