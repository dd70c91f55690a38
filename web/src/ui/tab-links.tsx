import { NavLink } from 'react-router';

type TabLinksProps = {
  label: string;
  /** `end`: the address itself, not those below it. */
  tabs: { to: string; label: string; end?: boolean }[];
};

/** The pages of one thing beside each other: each with an address of its own. */
export const TabLinks = ({ label, tabs }: TabLinksProps) => (
  <nav className="tab-links no-print" aria-label={label}>
    {tabs.map(({ to, label: name, end }) => (
      <NavLink key={to} to={to} end={end ?? false}>
        {name}
      </NavLink>
    ))}
  </nav>
);
