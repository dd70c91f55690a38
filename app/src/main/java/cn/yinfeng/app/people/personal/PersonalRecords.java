package cn.yinfeng.app.people.personal;

import java.util.List;
import java.util.Set;

/**
 * A port: a module that keeps names and telephone numbers of persons implements it, so that a person's own are found,
 * corrected and deleted everywhere. All of it within the caller's scope.
 */
public interface PersonalRecords {
    /** The glossary word of what holds them: project, person … */
    String kind();

    /**
     * Where a person stands.
     *
     * @param name as it would be written; empty where it is not asked for
     * @param phone in digits only; empty where it is not asked for. Either is enough to be found
     */
    List<Place> find(String name, String phone);

    /** Takes name and telephone number out of these places; how many were changed. */
    int erase(Set<String> ids);

    /** Writes them anew in these places; what is empty stays as it is. */
    int correct(Set<String> ids, String name, String phone);

    /**
     * One place where somebody stands.
     *
     * @param id within its kind
     * @param label what a reader knows it by
     * @param link the page of the staff app where it is seen
     * @param retained why the name must stay though its person asks; a message code, empty where it need not
     */
    record Place(String kind, String id, String label, String link, String name, String phone, String retained) {}
}
