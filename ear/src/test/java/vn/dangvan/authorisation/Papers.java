package vn.dangvan.authorisation;

import vn.dangvan.api.Api;
import vn.dangvan.api.Cases;

/** A paper of a case and its copy, where an address names them. */
record Papers(String path, String paper, String copy) {
    private static final String ISSUED =
            """
            {"form":"complicated-finding","facts":{"criteria":"Có yếu tố nước ngoài.","newDueOn":"2026-12-31",
             "place":"An Bình","signerTitle":"Chủ tịch","signerName":"Trần Văn Ví Dụ"}}""";

    static Papers of(String number, String address) {
        String path = Cases.path(number) + "/papers";
        if (!address.contains("{paper}")) {
            return new Papers(path, "", "");
        }
        String leader = Cases.account("lanhdao", Callers.UNIT);
        String paper = Api.act(leader, path, "\"0\"", ISSUED).json().getString("id");
        String copies = path + "/" + paper + "/copies";
        String copy = Api.act(leader, copies, null, "%PDF-1.7").json().getString("id");
        return new Papers(path, paper, copy);
    }

    /** The address with the paper and the copy put in. */
    String in(String address) {
        return address.replace("{paper}", paper).replace("{copy}", copy);
    }

    /** The tag of the list at this moment. */
    String tag() {
        return Api.get(Cases.account("lanhdao", Callers.UNIT), path).header("ETag");
    }
}
