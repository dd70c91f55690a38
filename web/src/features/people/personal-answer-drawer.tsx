import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Skeleton, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $api } from '@/api/client';
import type { components } from '@/api/schema';
import { EmptyState } from '@/ui/empty-state';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { useConfirm } from '@/ui/use-confirm';

type Found = components['schemas']['Found'];
type Fields = { places: string[]; answer: string };
type AnswerProps = { found: Found; onClose: () => void };

const keyOf = ({ kind, id }: Found['places'][number]) => `${kind} ${id}`;

const AnswerForm = ({ found: { request, places }, onClose }: AnswerProps) => {
  const { t } = useTranslation();
  const confirm = useConfirm();
  const cache = useQueryClient();
  const done = {
    onSuccess: async () => {
      await cache.invalidateQueries();
      onClose();
    },
  };
  const carryOut = $api.useMutation('post', '/api/v1/personal-requests/{id}/completion', done);
  const refuse = $api.useMutation('post', '/api/v1/personal-requests/{id}/refusal', done);
  const [form] = Form.useForm<Fields>();
  const path = { id: request.id };
  const changes = request.act !== 'ACCESS';

  const send = ({ places: chosen = [], answer }: Fields) => {
    const body = {
      places: places.filter((place) => chosen.includes(keyOf(place))).map(({ kind, id }) => ({ kind, id })),
      answer,
    };
    if (!changes) return carryOut.mutate({ params: { path }, body });
    confirm({
      title: t(`personalSure.${request.act}`, { count: body.places.length }),
      text: t('personal.noWayBack'),
      okText: t('personal.carryOut'),
      danger: request.act === 'DELETION',
      act: () => carryOut.mutateAsync({ params: { path }, body }),
    });
  };
  const deny = async () => {
    const { answer } = await form.validateFields(['answer']);
    refuse.mutate({ params: { path }, body: { reason: answer } });
  };

  return (
    <Form<Fields> form={form} layout="vertical" onFinish={send}>
      <p>
        {t(`personalAct.${request.act}`)} · {[request.name, request.phone].filter(Boolean).join(' ')}
        {changes && request.act === 'CORRECTION'
          ? ` → ${[request.nextName, request.nextPhone].filter(Boolean).join(' ')}`
          : null}
      </p>
      <p className="quiet">{t('personal.identityWas', { identity: request.identity })}</p>
      <ProblemAlert error={carryOut.error ?? refuse.error} />
      <h3 id="places">{t('personal.places', { count: places.length })}</h3>
      {places.length === 0 ? (
        <EmptyState text={t('personal.nowhere')} />
      ) : (
        <Form.Item name="places" initialValue={[]}>
          <Checkbox.Group className="stacked" aria-labelledby="places" disabled={!changes}>
            {places.map((place) => (
              <div key={keyOf(place)}>
                <Checkbox value={keyOf(place)}>
                  {t(`personalKind.${place.kind}`)} · {place.label} ·{' '}
                  {[place.name, place.phone].filter(Boolean).join(' ')}
                </Checkbox>{' '}
                <Link to={place.link}>{t('personal.see')}</Link>
                {place.retained ? <div className="quiet">{t(`personal.${place.retained}`)}</div> : null}
              </div>
            ))}
          </Checkbox.Group>
        </Form.Item>
      )}
      <p className="quiet">{t('personal.notSearched')}</p>
      <Form.Item name="answer" label={t('personal.answer')} rules={[{ required: true, message: t('common.needed') }]}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      <Space>
        <Button
          type="primary"
          danger={request.act === 'DELETION'}
          htmlType="submit"
          disabled={changes && places.length === 0}
          loading={carryOut.isPending}
        >
          {t('personal.carryOut')}
        </Button>
        <Button onClick={() => void deny()} loading={refuse.isPending}>
          {t('personal.refuse')}
        </Button>
      </Space>
    </Form>
  );
};

/** Every place where the person stands, and what is done about it. */
export const PersonalAnswerDrawer = ({ id, onClose }: { id: string | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  const found = $api.useQuery(
    'get',
    '/api/v1/personal-requests/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );
  return (
    <SideDrawer title={t('personal.handle')} open={id !== undefined} onClose={onClose}>
      <ProblemAlert error={found.error} />
      {id && found.data ? <AnswerForm key={id} found={found.data} onClose={onClose} /> : <Skeleton active />}
    </SideDrawer>
  );
};
