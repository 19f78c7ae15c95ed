package vn.dangvan.intake;

import java.time.LocalDate;
import java.util.List;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;

/** A lodgement that can be received, and the same with one thing different. */
record LodgementFixture(
        Door door,
        Kind kind,
        String matter,
        String unit,
        String story,
        LocalDate happenedOn,
        String place,
        String wish,
        Person reporter,
        List<Respondent> respondents,
        String language) {
    static final String STORY =
            "Hồ sơ của tôi đã quá ngày hẹn hai tuần.\nHỏi ba lần, \"chưa có\". 😀";
    static final Person REPORTER =
            new Person("Nguyễn Văn Mẫu", "+84 912 345 678", "mau@example.vn", "Thôn Ví Dụ");
    static final Respondent CLERK = new Respondent(null, "Cán bộ tiếp nhận", "Một cửa");

    static LodgementFixture good() {
        return new LodgementFixture(
                Door.NAMED,
                Kind.FEEDBACK,
                "delay",
                "xa-an-binh",
                STORY,
                LocalDate.of(2026, 11, 20),
                "Bộ phận một cửa",
                "Mong được trả lời.",
                REPORTER,
                List.of(CLERK),
                "vi");
    }

    Lodgement lodgement() {
        return new Lodgement(
                door,
                kind,
                matter,
                unit,
                story,
                happenedOn,
                place,
                wish,
                reporter,
                respondents,
                language);
    }

    LodgementFixture by(Door door, Person reporter) {
        return new LodgementFixture(
                door,
                kind,
                matter,
                unit,
                story,
                happenedOn,
                place,
                wish,
                reporter,
                respondents,
                language);
    }

    LodgementFixture about(Kind kind, String matter, String unit) {
        return new LodgementFixture(
                door,
                kind,
                matter,
                unit,
                story,
                happenedOn,
                place,
                wish,
                reporter,
                respondents,
                language);
    }

    LodgementFixture telling(String story, String place, String wish) {
        return new LodgementFixture(
                door,
                kind,
                matter,
                unit,
                story,
                happenedOn,
                place,
                wish,
                reporter,
                respondents,
                language);
    }

    LodgementFixture on(LocalDate happenedOn) {
        return new LodgementFixture(
                door,
                kind,
                matter,
                unit,
                story,
                happenedOn,
                place,
                wish,
                reporter,
                respondents,
                language);
    }

    LodgementFixture against(List<Respondent> respondents) {
        return new LodgementFixture(
                door,
                kind,
                matter,
                unit,
                story,
                happenedOn,
                place,
                wish,
                reporter,
                respondents,
                language);
    }

    LodgementFixture in(String language) {
        return new LodgementFixture(
                door,
                kind,
                matter,
                unit,
                story,
                happenedOn,
                place,
                wish,
                reporter,
                respondents,
                language);
    }
}
