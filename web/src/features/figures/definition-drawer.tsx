import { Drawer } from 'antd';
import type { FigureDefinition } from '@/api/types';
import { DefinitionText } from '@/ui/definition-text';
import { usePhone } from '@/ui/use-phone';

type DefinitionDrawerProps = { definition: FigureDefinition | undefined; onClose: () => void };

export const DefinitionDrawer = ({ definition, onClose }: DefinitionDrawerProps) => {
  const phone = usePhone();
  return (
    <Drawer
      title={definition?.name}
      open={definition !== undefined}
      onClose={onClose}
      size={phone ? '100%' : 480}
      destroyOnHidden
    >
      {definition ? <DefinitionText definition={definition} /> : null}
    </Drawer>
  );
};
