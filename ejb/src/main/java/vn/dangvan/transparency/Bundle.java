package vn.dangvan.transparency;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Entries one after the other, each behind its length in two bytes (C2SP tlog-tiles). */
public final class Bundle {
    /** The longest entry there can be, in bytes. */
    public static final int LONGEST = 0xFFFF;

    private static final int BYTE = 0xFF;

    private Bundle() {}

    /**
     * @throws Malformed if an entry is longer than {@value #LONGEST} bytes
     */
    public static byte[] write(List<byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST) {
                throw new Malformed("An entry is longer than 64 KB");
            }
            out.write(entry.length >> Byte.SIZE);
            out.write(entry.length);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }

    /**
     * @param count how many entries there must be
     * @throws Malformed if there are not just as many, or one ends early
     */
    public static List<byte[]> read(byte[] bundle, int count) {
        List<byte[]> entries = new ArrayList<>(count);
        int at = 0;
        while (at < bundle.length) {
            int length = length(bundle, at);
            entries.add(Arrays.copyOfRange(bundle, at + 2, at + 2 + length));
            at += 2 + length;
        }
        if (entries.size() != count) {
            throw new Malformed("%d entries and not %d".formatted(entries.size(), count));
        }
        return entries;
    }

    private static int length(byte[] bundle, int at) {
        if (at + 2 > bundle.length) {
            throw new Malformed("A bundle ends within a length");
        }
        int length = (bundle[at] & BYTE) << Byte.SIZE | bundle[at + 1] & BYTE;
        if (at + 2 + length > bundle.length) {
            throw new Malformed("A bundle ends within an entry");
        }
        return length;
    }
}
