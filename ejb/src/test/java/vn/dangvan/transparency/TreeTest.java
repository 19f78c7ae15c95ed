package vn.dangvan.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TreeTest {
    /** The leaves and roots that implementations of RFC 6962 share as their examples. */
    private static final String[] LEAVES = {
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f"
    };

    private static final String[] ROOTS = {
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    };

    @Test
    void the_shared_examples_have_the_roots_everybody_gets() {
        Grown grown = new Grown();
        assertThat(hex(grown.frontier.root())).isEqualTo(ROOTS[0]);
        for (int i = 0; i < LEAVES.length; i++) {
            grown.add(Hashes.leaf(HexFormat.of().parseHex(LEAVES[i])));
            assertThat(hex(grown.frontier.root())).isEqualTo(ROOTS[i + 1]);
            assertThat(hex(grown.tiles().tree().root())).isEqualTo(ROOTS[i + 1]);
        }
    }

    @Property(tries = 150)
    void roots_and_proofs_are_those_of_the_plain_recursion(
            @ForAll @IntRange(min = 1, max = 1500) int size,
            @ForAll @IntRange(max = 1_000_000) int a,
            @ForAll @IntRange(max = 1_000_000) int b) {
        Grown grown = Grown.of(size);
        Tree tree = grown.tiles().tree();
        long index = a % size;
        long older = b % size + 1;
        byte[] root = slow(grown.leaves);
        assertThat(tree.root()).isEqualTo(root);
        assertThat(grown.frontier.root()).isEqualTo(root);
        List<byte[]> inclusion = tree.inclusion(index);
        byte[] leaf = grown.leaves.get((int) index);
        assertThat(Proofs.includes(root, size, index, leaf, inclusion)).isTrue();
        assertThat(Proofs.includes(root, size, index, Hashes.leaf(leaf), inclusion)).isFalse();
        assertThat(Proofs.includes(root, size, (index + 1) % (size + 1), leaf, inclusion))
                .isFalse();
        byte[] before = slow(grown.leaves.subList(0, (int) older));
        List<byte[]> consistency = tree.consistency(older);
        assertThat(Proofs.consistent(older, before, size, root, consistency)).isTrue();
        assertThat(Proofs.consistent(older, Hashes.leaf(before), size, root, consistency))
                .isFalse();
    }

    @Property(tries = 200)
    void a_proof_with_one_changed_bit_or_a_missing_step_proves_nothing(
            @ForAll @IntRange(min = 2, max = 700) int size,
            @ForAll @IntRange(max = 1_000_000) int a,
            @ForAll @IntRange(max = 1_000_000) int b) {
        Grown grown = Grown.of(size);
        Tree tree = grown.tiles().tree();
        long index = a % size;
        long older = b % (size - 1) + 1;
        byte[] leaf = grown.leaves.get((int) index);
        for (List<byte[]> bad : spoilt(tree.inclusion(index), b)) {
            assertThat(Proofs.includes(tree.root(), size, index, leaf, bad)).isFalse();
        }
        byte[] before = slow(grown.leaves.subList(0, (int) older));
        for (List<byte[]> bad : spoilt(tree.consistency(older), a)) {
            assertThat(Proofs.consistent(older, before, size, tree.root(), bad)).isFalse();
        }
    }

    @Property(tries = 60)
    void an_edge_read_back_from_its_tiles_grows_on_as_if_nothing_had_happened(
            @ForAll @IntRange(max = 1200) int before, @ForAll @IntRange(max = 600) int after) {
        Grown grown = Grown.of(before);
        grown.write();
        Map<Tile, byte[]> more = new HashMap<>(grown.written);
        Frontier again = new Frontier(new Tiles(more::get, before), more::put);
        assertThat(again.root()).isEqualTo(grown.frontier.root());
        for (int i = before; i < before + after; i++) {
            again.add(entry(i));
            grown.add(entry(i));
        }
        again.partial(more::put);
        assertThat(again.root()).isEqualTo(grown.frontier.root());
        assertThat(new Tiles(more::get, before + after).tree().root()).isEqualTo(again.root());
    }

    @Test
    void the_empty_tree_is_the_beginning_of_every_tree_and_of_no_other_root() {
        byte[] root = Grown.of(5).frontier.root();
        assertThat(Proofs.consistent(0, Hashes.empty(), 5, root, List.of())).isTrue();
        assertThat(Proofs.consistent(0, root, 5, root, List.of())).isFalse();
        assertThat(Proofs.consistent(6, root, 5, root, List.of())).isFalse();
        assertThat(Proofs.consistent(5, root, 5, root, List.of(root))).isFalse();
    }

    @Test
    void what_is_beyond_the_tree_is_refused() {
        Tree tree = Grown.of(5).tiles().tree();
        assertThatThrownBy(() -> tree.inclusion(5)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> tree.inclusion(-1)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> tree.consistency(6)).isInstanceOf(Malformed.class);
        Tiles missing = new Tiles(tile -> null, 300);
        assertThatThrownBy(() -> missing.tree().root()).isInstanceOf(Malformed.class);
    }

    /** RFC 6962, 2.1, word for word. */
    private static byte[] slow(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return Hashes.node(slow(leaves.subList(0, k)), slow(leaves.subList(k, leaves.size())));
    }

    private static List<List<byte[]>> spoilt(List<byte[]> proof, int chance) {
        List<List<byte[]>> all = new ArrayList<>();
        if (!proof.isEmpty()) {
            List<byte[]> flipped = new ArrayList<>(proof);
            int at = chance % proof.size();
            byte[] hash = proof.get(at).clone();
            hash[chance % Hashes.LENGTH] ^= (byte) (1 << chance % Byte.SIZE);
            flipped.set(at, hash);
            all.add(flipped);
            all.add(proof.subList(0, proof.size() - 1));
        }
        List<byte[]> longer = new ArrayList<>(proof);
        longer.add(Hashes.empty());
        all.add(longer);
        return all;
    }

    private static byte[] entry(int i) {
        return Hashes.leaf(Integer.toString(i).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** A tree with its leaves and the tiles that were written. */
    private static final class Grown {
        final List<byte[]> leaves = new ArrayList<>();
        final Map<Tile, byte[]> written = new HashMap<>();
        final Frontier frontier = new Frontier(written::put);

        static Grown of(int size) {
            Grown grown = new Grown();
            for (int i = 0; i < size; i++) {
                grown.add(entry(i));
            }
            return grown;
        }

        void add(byte[] leaf) {
            leaves.add(leaf);
            frontier.add(leaf);
        }

        void write() {
            frontier.partial(written::put);
        }

        Tiles tiles() {
            write();
            return new Tiles(
                    tile -> {
                        byte[] there = written.get(tile);
                        return there == null ? null : Arrays.copyOf(there, there.length);
                    },
                    leaves.size());
        }
    }
}
