import { App, Button, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Unit } from '@/api/types';
import { useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnitSelect } from '@/ui/unit-select';
import { useKindName } from './kind-name';
import { type SuccessionKind, useKinds, useRecordSuccession } from './organisation-api';

export type SuccessionTask = { kind: SuccessionKind; unit: Unit; target?: number };
type NewUnit = { code: string; name: string; kind: string; divisionCode?: string };
type Fields = {
  on: string;
  document: string;
  note?: string;
  name?: string;
  kind?: string;
  divisionCode?: string;
  target?: number;
  parts?: NewUnit[];
  heir?: string;
};

const KindSelect = ({
  below,
  ...rest
}: {
  below?: string | undefined;
  id?: string;
  value?: string;
  onChange?: (kind: string) => void;
}) => {
  const kinds = useKinds();
  const nameOf = useKindName();
  const fitting = (kinds.data ?? []).filter(({ above, root }) => (below ? above.includes(below) : root));
  return <Select {...rest} options={fitting.map(({ code }) => ({ value: code, label: nameOf(code) }))} />;
};

const NewUnits = ({ below }: { below: string | undefined }) => {
  const { t } = useTranslation();
  const needed = [{ required: true, message: t('common.needed') }];
  return (
    <Form.List name="parts" initialValue={[{}]}>
      {(fields, { add, remove }) => (
        <fieldset className="form-part">
          <legend>{t('succession.parts')}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="form-row days">
              <Form.Item name={[name, 'name']} label={t('units.name')} rules={needed}>
                <Input />
              </Form.Item>
              <Form.Item name={[name, 'code']} label={t('units.code')} rules={needed}>
                <Input />
              </Form.Item>
              <Form.Item name={[name, 'kind']} label={t('units.kind')} rules={needed}>
                <KindSelect below={below} />
              </Form.Item>
              {fields.length > 1 ? (
                <Button className="row-remove" onClick={() => remove(name)}>
                  {t('succession.less')}
                </Button>
              ) : null}
            </div>
          ))}
          <Button onClick={() => add({})}>{t('succession.more')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
};

const SuccessionForm = ({ task, units, onClose }: { task: SuccessionTask; units: Unit[]; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { businessDate } = useSession();
  const record = useRecordSuccession();
  const { kind, unit } = task;
  const needed = [{ required: true, message: t('common.needed') }];
  const parent = units.find(({ id }) => id === unit.parentId);

  const save = ({ on, document, note, name, kind: newKind, divisionCode, target, parts, heir }: Fields) =>
    record.mutate(
      {
        body: {
          kind,
          on,
          document,
          note: note ?? '',
          units: kind === 'FOUNDED' ? [] : [unit.id],
          target: kind === 'FOUNDED' ? unit.id : target,
          named: kind === 'RENAMED' && name ? { name, kind: newKind, divisionCode } : undefined,
          parts: parts ?? [],
          heir,
        },
      },
      {
        onSuccess: () => {
          message.success(t('succession.recorded'));
          onClose();
        },
      },
    );

  return (
    <Form<Fields>
      layout="vertical"
      onFinish={save}
      initialValues={{
        on: businessDate,
        name: unit.name,
        kind: unit.kind,
        divisionCode: unit.divisionCode,
        target: task.target,
      }}
    >
      <p className="quiet">{t(`succession.text.${kind}`, { name: unit.name })}</p>
      <ProblemAlert error={record.error} />
      {kind === 'RENAMED' ? (
        <>
          <Form.Item name="name" label={t('succession.newName')} rules={needed}>
            <Input />
          </Form.Item>
          <Form.Item name="kind" label={t('units.kind')}>
            <KindSelect below={parent?.kind} />
          </Form.Item>
          <Form.Item name="divisionCode" label={t('units.divisionCode')}>
            <Input inputMode="numeric" />
          </Form.Item>
        </>
      ) : null}
      {kind === 'MOVED' || kind === 'MERGED' ? (
        <Form.Item name="target" label={t(`succession.target.${kind}`)} rules={needed}>
          <UnitSelect />
        </Form.Item>
      ) : null}
      {kind === 'CLOSED' ? (
        <Form.Item name="target" label={t('succession.target.CLOSED')} extra={t('succession.closedInto')}>
          <UnitSelect allowClear />
        </Form.Item>
      ) : null}
      {kind === 'FOUNDED' ? <NewUnits below={unit.kind} /> : null}
      {kind === 'SPLIT' ? (
        <>
          <NewUnits below={parent?.kind} />
          <Form.Item name="heir" label={t('succession.heir')} extra={t('succession.heirText')}>
            <Input />
          </Form.Item>
        </>
      ) : null}
      <Form.Item name="on" label={t('succession.on')} rules={needed} extra={t('succession.onText')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="document" label={t('succession.document')} rules={needed}>
        <Input />
      </Form.Item>
      <Form.Item name="note" label={t('succession.note')}>
        <Input.TextArea autoSize />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={record.isPending}>
        {t('succession.record')}
      </Button>
    </Form>
  );
};

type SuccessionDialogProps = { task: SuccessionTask | undefined; units: Unit[]; onClose: () => void };

/** Says what will happen, asks for day and document, and only then does it. */
export const SuccessionDialog = ({ task, units, onClose }: SuccessionDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      open={task !== undefined}
      title={task ? `${t(`succession.kind.${task.kind}`)} · ${task.unit.name}` : ''}
      onCancel={onClose}
      footer={null}
      destroyOnHidden
    >
      {task ? <SuccessionForm task={task} units={units} onClose={onClose} /> : null}
    </Modal>
  );
};
