package vn.dangvan.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TileTest {
    @Test
    void paths_are_those_of_the_text() {
        assertThat(new Tile(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new Tile(1, 0, 12).path()).isEqualTo("tile/1/000.p/12");
        assertThat(new Tile(Tile.ENTRIES, 1000, 256).path()).isEqualTo("tile/entries/x001/000");
        assertThat(Tile.of(0, 273, 70_000).path()).isEqualTo("tile/0/273.p/112");
        assertThat(Tile.of(1, 1, 70_000).path()).isEqualTo("tile/1/001.p/17");
        assertThat(Tile.of(2, 0, 70_000).path()).isEqualTo("tile/2/000.p/1");
    }

    @Test
    void other_ways_to_write_a_path_are_refused() {
        for (String bad :
                List.of(
                        "tile/0/1",
                        "tile/0/0001",
                        "tile/00/001",
                        "tile/0/x000/001",
                        "tile/0/001/002",
                        "tile/0/001.p/256",
                        "tile/0/001.p/0",
                        "tile/0/001.p/007",
                        "tile/8/000",
                        "tile/-1/000",
                        "tile/entries/../../key",
                        "tile/0/001/",
                        "tile/0/001.p/12\n")) {
            assertThatThrownBy(() -> Tile.parse(bad)).as(bad).isInstanceOf(Malformed.class);
        }
    }

    @Property
    void every_tile_has_one_path_and_every_path_one_tile(
            @ForAll @IntRange(min = -1, max = 7) int level,
            @ForAll @LongRange(max = 1L << 50) long number,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        Tile tile = new Tile(level, number, width);
        assertThat(Tile.parse(tile.path())).isEqualTo(tile);
    }

    @Property(tries = 200)
    void entries_come_out_of_a_bundle_as_they_went_in(
            @ForAll @Size(max = 256) List<@Size(max = 300) byte[]> entries) {
        byte[] bundle = Bundle.write(entries);
        List<byte[]> read = Bundle.read(bundle, entries.size());
        assertThat(read).hasSameSizeAs(entries);
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i)).isEqualTo(entries.get(i));
        }
        assertThatThrownBy(() -> Bundle.read(bundle, entries.size() + 1))
                .isInstanceOf(Malformed.class);
    }

    @Property(tries = 500)
    void whatever_comes_as_a_bundle_is_read_or_refused(@ForAll byte[] bytes) {
        try {
            assertThat(Bundle.write(new ArrayList<>(Bundle.read(bytes, 1)))).isEqualTo(bytes);
        } catch (Malformed e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Test
    void the_longest_entry_fits_and_a_longer_one_does_not() {
        byte[] longest = new byte[Bundle.LONGEST];
        assertThat(Bundle.read(Bundle.write(List.of(longest)), 1).get(0)).hasSize(Bundle.LONGEST);
        assertThatThrownBy(() -> Bundle.write(List.of(new byte[Bundle.LONGEST + 1])))
                .isInstanceOf(Malformed.class);
    }
}
