package vn.dangvan.api;

/** Bodies of submissions that are fine, and a way to spoil one part of them. */
final class Filing {
    private Filing() {}

    static String complaint(String unit) {
        return """
        {"door":"named","kind":"complaint","matter":"delay","unit":"%s",
         "story":"Hồ sơ của tôi quá hẹn hai tuần, không ai trả lời.","place":"Bộ phận một cửa",
         "wish":"Được trả kết quả","reporter":{"name":"Nguyễn Thị Ví Dụ","address":"Thôn Ví Dụ"},
         "respondents":[],"language":"vi"}"""
                .formatted(unit);
    }
}
