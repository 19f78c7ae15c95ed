package vn.dangvan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.intake.Lodgement;
import vn.dangvan.intake.Person;
import vn.dangvan.intake.Respondent;

/** What the people of the demo write. Names are plainly invented. */
@ApplicationScoped
class Words {
    static final String AGREED =
            "Người khiếu nại thống nhất với kết quả xác minh; không còn nội dung khác nhau.";
    static final String HANDLED =
            "Đã phê bình, yêu cầu xin lỗi người dân và chấn chỉnh quy trình tiếp nhận hồ sơ.";
    static final String NOTE =
            "Đã làm việc với bộ phận liên quan, kiểm tra sổ theo dõi và phiếu hẹn. Các mốc thời gian"
                    + " trong hồ sơ khớp với nội dung phản ánh. (Dữ liệu minh họa)";
    static final String CONCLUSION =
            "Đã đối chiếu hồ sơ, phiếu hẹn và ý kiến của các bên. Kiến nghị chấn chỉnh việc tiếp nhận,"
                    + " trả kết quả và công khai thời hạn tại bộ phận một cửa. (Dữ liệu minh họa)";
    static final String DECISION =
            "Thống nhất với kết luận. Yêu cầu bộ phận liên quan khắc phục và gửi kết quả cho người dân"
                    + " trong thời hạn luật định. (Dữ liệu minh họa)";

    private static final List<String> FIELDS =
            List.of("land", "civil-status", "construction", "policy", "business", "environment");
    private static final List<String> PLACES =
            List.of(
                    "Bộ phận một cửa",
                    "Phòng tiếp dân",
                    "Nhà văn hóa thôn",
                    "Trụ sở Ủy ban nhân dân");
    private static final List<String> PEOPLE =
            List.of(
                    "Nguyễn Văn Mẫu",
                    "Trần Thị Ví Dụ",
                    "Lê Văn Minh Họa",
                    "Phạm Thị Giả Định",
                    "Hoàng Văn Thử",
                    "Vũ Thị Tưởng Tượng");
    private static final Map<Kind, List<String>> MATTERS =
            Map.of(
                    Kind.COMPLAINT,
                            List.of("administrative-decision", "administrative-act", "delay"),
                    Kind.DENUNCIATION, List.of("harassment", "bribery-demand", "abuse-of-position"),
                    Kind.FEEDBACK, List.of("delay", "discourtesy", "causing-trouble"),
                    Kind.PETITION, List.of("procedure-suggestion", "delay"));
    private static final Map<String, String> STORIES =
            Map.of(
                    "administrative-decision",
                    "Tôi không đồng ý với quyết định thu hồi một phần thửa đất của gia đình. Diện tích ghi"
                            + " trong quyết định không đúng với giấy chứng nhận đã cấp.",
                    "administrative-act",
                    "Cán bộ từ chối nhận hồ sơ của tôi mà không ghi phiếu từ chối và không nêu lý do.",
                    "delay",
                    "Hồ sơ của tôi đã quá ngày hẹn hai tuần. Tôi đến hỏi ba lần, mỗi lần lại được hẹn lại"
                            + " mà không có giấy xin lỗi.",
                    "harassment",
                    "Mỗi lần tôi đến nộp hồ sơ, cán bộ lại yêu cầu thêm một giấy tờ không có trong danh mục"
                            + " niêm yết và gợi ý có thể làm nhanh hơn nếu biết điều.",
                    "bribery-demand",
                    "Cán bộ nói thẳng là phải có thêm tiền ngoài biên lai thì hồ sơ mới được xem xét.",
                    "abuse-of-position",
                    "Người phụ trách cho người thân được giải quyết trước, còn dân phải chờ cả buổi.",
                    "discourtesy",
                    "Cán bộ tiếp dân lớn tiếng, nói trống không và ném trả hồ sơ cho mẹ tôi đã 70 tuổi.",
                    "causing-trouble",
                    "Tôi bị yêu cầu đi lại bốn lần để bổ sung bản sao, trong khi lần đầu không ai hướng dẫn"
                            + " đầy đủ bằng văn bản.",
                    "procedure-suggestion",
                    "Đề nghị niêm yết thời hạn giải quyết ngay tại quầy và cho nộp bản chụp thay bản sao"
                            + " chứng thực.");

    Lodgement lodgement(
            Door door,
            Kind kind,
            String unit,
            LocalDate received,
            boolean respondent,
            Random random) {
        String matter = pick(MATTERS.get(kind), random);
        return new Lodgement(
                door,
                kind,
                matter,
                unit,
                STORIES.get(matter) + " (Dữ liệu minh họa)",
                received.minusDays(1L + random.nextInt(20)),
                pick(PLACES, random),
                "Mong được xem xét và trả lời bằng văn bản.",
                door == Door.ANONYMOUS
                        ? null
                        : new Person(pick(PEOPLE, random), null, null, "Thôn Ví Dụ"),
                respondent
                        ? List.of(new Respondent(null, "Cán bộ tiếp nhận hồ sơ", null))
                        : List.of(),
                "vi");
    }

    String field(Random random) {
        return pick(FIELDS, random);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
