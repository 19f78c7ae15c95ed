package vn.dangvan.proving;

import java.util.List;
import vn.dangvan.leaf.OwnWords;

/**
 * Everything a reporter can prove.
 *
 * @param acts every act in every case of the letter, oldest first
 * @param words what they wrote, as the ledger commits to it; null where it does not
 * @param policy what the receipts are to be checked against; null where nothing is published
 */
public record CaseProofs(List<ActProof> acts, OwnWords words, String policy) {}
