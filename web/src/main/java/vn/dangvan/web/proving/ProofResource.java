package vn.dangvan.web.proving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.List;
import vn.dangvan.problem.Faults;
import vn.dangvan.proving.ConsistencyProof;
import vn.dangvan.proving.InclusionProof;
import vn.dangvan.proving.Proving;

/** Proofs out of the published log, for whoever does not read tiles. Hashes are in base64. */
@Path("/proofs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProofResource {
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    @Inject Proving proving;

    /** That an entry is in the tree; {@code hashes} from the leaf's neighbour upwards. */
    public record InclusionJson(
            long index, long size, String leaf, String root, List<String> hashes) {
        static InclusionJson of(InclusionProof p) {
            return new InclusionJson(
                    p.index(), p.size(), text(p.leaf()), text(p.root()), texts(p.hashes()));
        }
    }

    /** That the older tree is the beginning of the newer. */
    public record ConsistencyJson(
            long from, long to, String fromRoot, String toRoot, List<String> hashes) {
        static ConsistencyJson of(ConsistencyProof p) {
            return new ConsistencyJson(
                    p.from(), p.to(), text(p.fromRoot()), text(p.toRoot()), texts(p.hashes()));
        }
    }

    /**
     * @param index of the entry, from 0
     * @param size of a tree, up to the published one
     */
    @GET
    @Path("inclusion")
    public InclusionJson inclusion(
            @QueryParam("index") String index, @QueryParam("size") String size) {
        require(index, "index", size, "size");
        return InclusionJson.of(proving.inclusion(Long.parseLong(index), Long.parseLong(size)));
    }

    /**
     * @param from size of the older tree, from 1
     * @param to size of the newer tree, up to the published one
     */
    @GET
    @Path("consistency")
    public ConsistencyJson consistency(
            @QueryParam("from") String from, @QueryParam("to") String to) {
        require(from, "from", to, "to");
        return ConsistencyJson.of(proving.consistency(Long.parseLong(from), Long.parseLong(to)));
    }

    private static void require(String first, String firstName, String second, String secondName) {
        new Faults()
                .unless(number(first), firstName, "unreadable")
                .unless(number(second), secondName, "unreadable")
                .refuse();
    }

    private static boolean number(String text) {
        return text != null && text.matches("[0-9]{1,18}");
    }

    private static String text(byte[] hash) {
        return BASE64.encodeToString(hash);
    }

    private static List<String> texts(List<byte[]> hashes) {
        return hashes.stream().map(ProofResource::text).toList();
    }
}
