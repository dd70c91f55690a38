package cn.yinfeng.app.rulebook.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Who did something to a version, and when.
 *
 * @param role the post's role
 * @param post the unit at which the post is held
 */
public record Act(UUID account, String name, String role, int post, Instant at) {}
