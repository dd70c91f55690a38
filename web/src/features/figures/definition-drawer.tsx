import type { FigureDefinition } from '@/api/types';
import { DefinitionText } from '@/ui/definition-text';
import { SideDrawer } from '@/ui/side-drawer';

type DefinitionDrawerProps = { definition: FigureDefinition | undefined; onClose: () => void };

export const DefinitionDrawer = ({ definition, onClose }: DefinitionDrawerProps) => (
  <SideDrawer title={definition?.name ?? ''} open={definition !== undefined} onClose={onClose}>
    {definition ? <DefinitionText definition={definition} /> : null}
  </SideDrawer>
);
