package vn.dangvan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvan.organisation.Level;
import vn.dangvan.organisation.UnitDeed;

/** How offices call themselves on paper. */
class LetterheadTest {
    private static final UnitDeed PROVINCE = unit("tinh", Level.PROVINCE, "Tỉnh Hòa Giang");

    private static UnitDeed unit(String code, Level level, String name) {
        String parent = code.equals("tinh") ? null : "tinh";
        return new UnitDeed(code, parent, level, name, name, null, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROVINCE|Tỉnh Hòa Giang|ỦY BAN NHÂN DÂN|TỈNH HÒA GIANG|Chủ tịch Ủy ban nhân dân tỉnh Hòa Giang|Chủ tịch|UBND|Hòa Giang",
                "COMMUNE|Xã An Bình|ỦY BAN NHÂN DÂN|XÃ AN BÌNH|Chủ tịch Ủy ban nhân dân xã An Bình|Chủ tịch|UBND|An Bình",
                "COMMUNE|Ủy ban nhân dân Phường Tân Lập|ỦY BAN NHÂN DÂN|PHƯỜNG TÂN LẬP|Chủ tịch Ủy ban nhân dân phường Tân Lập|Chủ tịch|UBND|Tân Lập",
                "DEPARTMENT|Sở Nông nghiệp và Môi trường|ỦY BAN NHÂN DÂN TỈNH HÒA GIANG|SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG|Giám đốc Sở Nông nghiệp và Môi trường|Giám đốc|SNNMT|Hòa Giang",
                "DEPARTMENT|Thanh tra tỉnh|ỦY BAN NHÂN DÂN TỈNH HÒA GIANG|THANH TRA TỈNH|Chánh Thanh tra tỉnh|Chánh Thanh tra|TTT|Hòa Giang",
                "DEPARTMENT|Văn phòng đăng ký|ỦY BAN NHÂN DÂN TỈNH HÒA GIANG|VĂN PHÒNG ĐĂNG KÝ|Thủ trưởng Văn phòng đăng ký|Thủ trưởng|VPĐK|Hòa Giang"
            })
    void an_office_is_called_as_the_decree_wants(
            Level level,
            String name,
            String upper,
            String lower,
            String chief,
            String title,
            String sign,
            String place) {
        Letterhead head = Letterhead.of(unit("don-vi", level, name), PROVINCE);
        assertThat(head.upper()).isEqualTo(upper);
        assertThat(head.lower()).isEqualTo(lower);
        assertThat(head.chief()).isEqualTo(chief);
        assertThat(head.title()).isEqualTo(title);
        assertThat(head.sign()).isEqualTo(sign);
        assertThat(head.place()).isEqualTo(place);
        assertThat(head.above()).isEqualTo(level == Level.DEPARTMENT);
    }
}
