package vn.dangvan.organisation;

import java.util.UUID;

/** What colleagues see of an officer. */
public record OfficerCard(UUID id, String name, String unit) {}
